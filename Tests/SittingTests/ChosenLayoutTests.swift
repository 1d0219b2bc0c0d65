import CertCore
import Disk
import TestKit
import Testing

@testable import Sitting

@Suite struct ChosenLayoutTests {
    @Test func `the layout chosen last is kept beside the journal, or nothing where it cannot be`()
        throws
    {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        #expect(folder.chosenLayout == nil)
        folder.keep(.large)
        folder.keep(.usual)
        #expect(folder.chosenLayout == .usual)
        #expect(Path.parent(folder.layout) == Path.parent(folder.journal))
        try File.write(Array("huge\n".utf8), to: folder.layout)
        #expect(folder.chosenLayout == nil)
        let gone = try SittingFolder(ticket: "T9", in: root.path)
        gone.keep(.large)
        #expect(gone.chosenLayout == nil)
    }
}
