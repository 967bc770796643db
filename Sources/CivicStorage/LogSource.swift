import CivicStudy

/// Finds logs in whatever a user names: a log, a folder of logs, a learner's folder, or a home.
struct LogSource {
  let system: FileSystem

  /// The logs at a path that the user named, sorted; the learner's, if the path is a home.
  func logs(at path: String, of learner: LearnerName) throws(FileError) -> [String] {
    guard try system.isFolder(path) else { return [path] }
    for folder in [path + "/learners/" + learner.text + "/log", path + "/log", path]
    where try system.isFolder(folder) {
      let names = try system.names(in: folder).filter { $0.hasSuffix(".log") }
      if !names.isEmpty || folder != path { return names.map { folder + "/" + $0 } }
    }
    return []
  }
}
