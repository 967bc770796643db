import Glibc

/// Finds files under `Tests/Fixtures`.
public enum Fixtures {
  /// The path of a fixture, named by its path below `Tests/Fixtures`.
  public static func path(_ name: String) -> String {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    return folder.joined(separator: "/") + "/Fixtures/" + name
  }

  /// The bytes of a fixture; empty when it cannot be read, which no test should accept.
  public static func bytes(_ name: String) -> [UInt8] {
    guard let file = fopen(path(name), "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[0..<count])
    }
  }

  /// The text of a fixture.
  public static func text(_ name: String) -> String {
    String(decoding: bytes(name), as: UTF8.self)
  }
}
