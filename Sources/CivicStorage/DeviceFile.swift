import CivicStudy
import Glibc

/// Finds the name under which this machine writes into one learner's folder.
///
/// The first half is random and lies outside the learner's folder; the second comes from the machine and
/// from the folder itself. So neither a synced folder, nor a copied one, nor a copied home or disk image
/// makes two writers append to one log or use a number twice.
struct DeviceFile {
  /// Path of the file; nothing when the environment names no place for it.
  let path: String?
  let system: FileSystem

  /// The name for a folder of logs that exists.
  ///
  /// - Parameters:
  ///   - logs: the folder.
  ///   - entropy: random bits, used if the machine has no name yet.
  /// - Returns: the name, always the same for the machine and the folder.
  /// - Throws: when the folder cannot be looked at.
  func device(for logs: String, entropy: UInt64) throws(FileError) -> DeviceID {
    guard let status = try system.status(of: logs) else {
      throw FileError(.read, path: logs, code: ENOENT)
    }
    let place = (try? system.calls.resolve(logs)) ?? logs
    let mark = ContentHash.of(Array("\(machine) \(place) \(status.inode)".utf8))
    let text = base(entropy: entropy) + "-" + Self.letters(mark, count: 5)
    guard let device = DeviceID(text) else {
      preconditionFailure("letters and one hyphen inside name a device")
    }
    return device
  }

  /// The random half: read, or written the first time, or made from the machine where neither can be.
  private func base(entropy: UInt64) -> String {
    let substitute = Self.letters(ContentHash.of(Array(machine.utf8)), count: 8)
    guard let path else { return substitute }
    if let known = read(path) { return known }
    let fresh = Self.letters(entropy, count: 8)
    do {
      try system.makeFolder(FileSystem.folder(of: path))
      try system.write(Array((Self.heading + fresh + "\n").utf8), to: path, replaces: false)
      return fresh
    } catch {
      // Another process may have been first.
      return read(path) ?? substitute
    }
  }

  private func read(_ path: String) -> String? {
    guard let bytes = try? system.read(path) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix(Self.heading), text.hasSuffix("\n") else { return nil }
    let name = String(text.dropFirst(Self.heading.utf8.count).dropLast())
    return name.utf8.count == 8 && DeviceID(name) != nil ? name : nil
  }

  /// What tells this machine from another.
  private var machine: String {
    if let bytes = try? system.read("/etc/machine-id"), bytes.count > 8 {
      return String(decoding: bytes, as: UTF8.self)
    }
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "unknown" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static let heading = "civiq-device 1 "

  /// Letters and digits, without those that are taken for each other.
  private static func letters(_ bits: UInt64, count: Int) -> String {
    let alphabet = Array("23456789abcdefghjkmnpqrstvwxyz".utf8)
    var rest = bits
    var text: [UInt8] = []
    for _ in 0..<count {
      text.append(alphabet[Int(rest % UInt64(alphabet.count))])
      rest /= UInt64(alphabet.count)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
