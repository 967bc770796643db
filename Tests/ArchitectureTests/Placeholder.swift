// ArchitectureTests begin here.
