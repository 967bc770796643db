import Glibc

extension SystemCalls {
  /// The calls of the operating system.
  public static let real = SystemCalls(
    open: { (path, flags, mode) throws(SystemFault) in
      try checked(Glibc.open(path, flags | O_CLOEXEC, mode_t(mode)))
    },
    close: { (descriptor) throws(SystemFault) in try done(Glibc.close(descriptor)) },
    read: { (descriptor, buffer) throws(SystemFault) in
      try checked(Glibc.read(descriptor, buffer.baseAddress, buffer.count))
    },
    write: { (descriptor, buffer) throws(SystemFault) in
      try checked(Glibc.write(descriptor, buffer.baseAddress, buffer.count))
    },
    synchronize: { (descriptor) throws(SystemFault) in try done(fsync(descriptor)) },
    truncate: { (descriptor, size) throws(SystemFault) in
      try done(ftruncate(descriptor, off_t(size)))
    },
    rename: { (source, target, isExclusive) throws(SystemFault) in
      try move(source, to: target, isExclusive: isExclusive)
    },
    remove: { (path) throws(SystemFault) in try done(unlink(path)) },
    makeFolder: { (path, mode) throws(SystemFault) in try done(mkdir(path, mode_t(mode))) },
    lock: { (descriptor) throws(SystemFault) in try done(flock(descriptor, LOCK_EX | LOCK_NB)) },
    status: { (path) throws(SystemFault) in
      var status = stat()
      try done(stat(path, &status))
      return FileStatus(status)
    },
    descriptorStatus: { (descriptor) throws(SystemFault) in
      var status = stat()
      try done(fstat(descriptor, &status))
      return FileStatus(status)
    },
    names: { (folder) throws(SystemFault) in try entries(of: folder) },
    setMode: { (descriptor, mode) throws(SystemFault) in try done(fchmod(descriptor, mode_t(mode)))
    },
    resolve: { (path) throws(SystemFault) in
      guard let target = realpath(path, nil) else { throw SystemFault(code: errno) }
      defer { free(target) }
      return String(cString: target)
    }
  )

  private static func checked<Number: SignedInteger>(
    _ result: Number
  ) throws(SystemFault) -> Number {
    guard result >= 0 else { throw SystemFault(code: errno) }
    return result
  }

  private static func done(_ result: Int32) throws(SystemFault) {
    guard result == 0 else { throw SystemFault(code: errno) }
  }

  /// Moves a file; where the file system knows no second names, looks before it moves.
  private static func move(
    _ source: String,
    to target: String,
    isExclusive: Bool
  ) throws(SystemFault) {
    guard isExclusive else { return try done(Glibc.rename(source, target)) }
    // A second name is refused if the target exists, and no other process can come between.
    if link(source, target) == 0 { return try done(unlink(source)) }
    guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else {
      throw SystemFault(code: errno)
    }
    guard access(target, F_OK) != 0 else { throw SystemFault(code: EEXIST) }
    try done(Glibc.rename(source, target))
  }

  private static func entries(of folder: String) throws(SystemFault) -> [String] {
    guard let stream = opendir(folder) else { throw SystemFault(code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw SystemFault(code: errno) }
        return names
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }
}

extension FileStatus {
  init(_ status: stat) {
    let kind: Kind
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    self.init(
      kind: kind,
      size: Int(status.st_size),
      mode: UInt32(status.st_mode & 0o7777),
      inode: UInt64(status.st_ino),
      links: Int(status.st_nlink)
    )
  }
}
