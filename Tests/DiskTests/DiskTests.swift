import Testing

@testable import Disk
