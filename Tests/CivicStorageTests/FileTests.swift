import CivicStorage
import CivicTestSupport
import CivicText
import Glibc
import Testing

@Suite("Whole files") struct FileTests {
  let folder = TemporaryFolder()

  @Test("what is written is read back, Chinese names included")
  func readsWhatItWrote() throws {
    let path = folder.path("青山.txt")
    try File.write(Array("一".utf8), to: path, replaces: false)
    #expect(try File.read(path) == Array("一".utf8))
    #expect(File.names(in: folder.path) == ["青山.txt"])
  }

  @Test("a file that exists is kept unless it is to be replaced")
  func keepsExisting() throws {
    let path = folder.write("old", to: "a")
    #expect(throws: FileError(.write, path: path, code: EEXIST)) {
      try File.write(Array("new".utf8), to: path, replaces: false)
    }
    #expect(folder.text("a") == "old")
    try File.write(Array("new".utf8), to: path, replaces: true)
    #expect(folder.text("a") == "new")
  }

  @Test("a link stays a link when the file behind it is replaced")
  func keepsLinks() throws {
    folder.write("old", to: "target")
    symlink(folder.path("target"), folder.path("link"))
    try File.write(Array("new".utf8), to: folder.path("link"), replaces: true)
    #expect(folder.text("target") == "new")
    var status = stat()
    #expect(lstat(folder.path("link"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test("folders, missing files and places that cannot be written are named")
  func namesProblems() {
    #expect(throws: FileError(.read, path: folder.path, code: EISDIR)) {
      try File.read(folder.path)
    }
    #expect(throws: FileError(.read, path: folder.path("none"), code: ENOENT)) {
      try File.read(folder.path("none"))
    }
    #expect(throws: FileError.self) {
      try File.write([], to: folder.path("no/such/folder"), replaces: false)
    }
  }

  @Test("folders are made with those above them")
  func makesFolders() throws {
    try File.makeFolder(folder.path("a/b/c"))
    #expect(File.isFolder(folder.path("a/b/c")))
    try File.makeFolder(folder.path("a/b/c"))
  }

  @Test("every problem has a sentence in both languages", arguments: InterfaceLanguage.allCases)
  func explains(_ language: InterfaceLanguage) {
    for code in [ENOENT, EACCES, EISDIR, EROFS, ENOSPC, EEXIST, EIO] {
      for operation in [FileError.Operation.read, .write] {
        let text = FileError(operation, path: "p", code: code).text(in: language)
        #expect(text.contains("p") && text.contains(language == .english ? ";" : "；"))
      }
    }
  }
}
