import Glibc

/// A call to the operating system that failed.
public struct SystemFault: Error, Sendable, Hashable {
  /// The system's error number.
  public let code: Int32

  /// Makes a fault.
  public init(code: Int32) {
    self.code = code
  }
}

/// What the system says about a file or folder.
public struct FileStatus: Sendable, Hashable {
  /// What a path names.
  public enum Kind: Sendable, Hashable {
    /// A file with bytes.
    case file
    /// A folder.
    case folder
    /// A device, pipe or socket.
    case other
  }

  /// What it is.
  public let kind: Kind
  /// Bytes of a file.
  public let size: Int
  /// Permission bits.
  public let mode: UInt32
  /// Tells one file from another on a disk.
  public let inode: UInt64
  /// Names that lead to the file; none once it was deleted.
  public let links: Int

  /// Makes a status.
  public init(kind: Kind, size: Int, mode: UInt32, inode: UInt64, links: Int) {
    self.kind = kind
    self.size = size
    self.mode = mode
    self.inode = inode
    self.links = links
  }
}

/// Every way in which this module touches the system, one function each.
///
/// Tests put other functions in their place: ones that fail at the n-th call, write less than asked, or
/// note down what is done in which order. Interrupted calls are reported, not repeated; repeating is the
/// business of `FileSystem`.
public struct SystemCalls: Sendable {
  /// Opens a file with flags and permission bits; gives its descriptor.
  public var open: @Sendable (String, Int32, UInt32) throws(SystemFault) -> Int32
  /// Closes a descriptor.
  public var close: @Sendable (Int32) throws(SystemFault) -> Void
  /// Fills a buffer; gives the number of bytes, 0 at the end.
  public var read: @Sendable (Int32, UnsafeMutableRawBufferPointer) throws(SystemFault) -> Int
  /// Writes a buffer; gives the number of bytes written, which may be less than asked.
  public var write: @Sendable (Int32, UnsafeRawBufferPointer) throws(SystemFault) -> Int
  /// Makes what was written durable.
  public var synchronize: @Sendable (Int32) throws(SystemFault) -> Void
  /// Cuts a file.
  public var truncate: @Sendable (Int32, Int) throws(SystemFault) -> Void
  /// Moves a file; when exclusive, not over another one.
  public var rename: @Sendable (String, String, _ isExclusive: Bool) throws(SystemFault) -> Void
  /// Removes a file.
  public var remove: @Sendable (String) throws(SystemFault) -> Void
  /// Makes a folder with permission bits.
  public var makeFolder: @Sendable (String, UInt32) throws(SystemFault) -> Void
  /// Locks a file for this process alone, without waiting.
  public var lock: @Sendable (Int32) throws(SystemFault) -> Void
  /// What a path names; links are followed.
  public var status: @Sendable (String) throws(SystemFault) -> FileStatus
  /// What a descriptor names.
  public var descriptorStatus: @Sendable (Int32) throws(SystemFault) -> FileStatus
  /// The names in a folder, in any order, without `.` and `..`.
  public var names: @Sendable (String) throws(SystemFault) -> [String]
  /// Sets the permission bits of a descriptor.
  public var setMode: @Sendable (Int32, UInt32) throws(SystemFault) -> Void
  /// The path without links; that of an existing file.
  public var resolve: @Sendable (String) throws(SystemFault) -> String
}
