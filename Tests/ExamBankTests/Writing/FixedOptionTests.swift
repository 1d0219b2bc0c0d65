import CertCore
import TestKit
import Testing

@testable import ExamBank

/// Options that keep their places where a scheme shuffles the others.
@Suite struct FixedOptionTests {
    /// What is told of item s1 with these options, fixed where a star stands behind; the mini
    /// scheme shuffles.
    private func told(_ options: String, fixed: String = "true") -> [Finding] {
        let texts = options.split(separator: " | ").map(String.init)
        let list = zip(["a", "b", "c", "d"], texts).map { id, text in
            let fixed = text.hasSuffix("*") ? #", "fixed": \#(fixed)"# : ""
            let text = text.hasSuffix("*") ? String(text.dropLast()) : text
            return #"{ "id": "\#(id)", "text": "\#(text)"\#(fixed) }"#
        }
        let plain = ["a", "b", "c"].map { #"{ "id": "\#($0)", "text": "s1 \#($0)" }"# }
        let files = MiniFiles.texts.map { path, text in
            let text = text.replacing(
                plain.joined(separator: ", "), with: list.joined(separator: ", "))
            return SourceFile(path: path, bytes: Array(text.utf8))
        }
        return Catalogue(files, checks: .writing).findings
            .filter { !MiniFiles.alwaysTold.contains($0.code) }
    }

    private func moves(_ options: String) -> Bool {
        told(options).contains { $0.code == .movingReference }
    }

    @Test(arguments: [
        "倾听 | 复述 | 以上都对*", "倾听 | 复述 | 确认 | 以上三项都不对*", "Time | Need | All of the above*",
        "倾听* | 复述* | A和B*", "倾听* | 复述* | 与上一项相同*", "倾听 | 以上都对* | 以上都不对*",
    ])
    func `what stays where it is true is no error`(options: String) {
        #expect(!moves(options))
        #expect(moves(options.replacing("*", with: "")))
    }

    @Test(arguments: [
        "倾听 | 以上都对* | 复述", "倾听* | 复述* | 以上都对", "倾听 | 复述 | 前两项做法*", "倾听 | 复述* | A和B*",
        "倾听 | 复述 | 确认 | 以上两项都对*",
    ])
    func `what others may still be moved from under is an error`(options: String) {
        #expect(moves(options))
    }

    @Test(arguments: ["\"yes\"", "1", "null"])
    func `where it cannot be read whether one stays, only that is told`(fixed: String) {
        let codes = told("倾听 | 复述 | 以上都对*", fixed: fixed).map(\.code)
        #expect(Set(codes) == [.allOfTheAbove, .wrongType] && codes.count == 2)
        // What no place changes is told as before.
        #expect(told("倾听 | 倾听 | 复述*", fixed: fixed).map(\.code).contains(.sameOptionText))
    }

    @Test func `the warning about all of the above stays`() {
        #expect(told("倾听 | 复述 | 以上都对*").map(\.code) == [.allOfTheAbove])
    }

    @Test func `an option that is arranged anyway cannot be fixed`() throws {
        let text = MiniFiles.bank.replacing(
            #""text": "o1 a" }"#, with: #""text": "o1 a", "fixed": true }"#)
        let file = SourceFile(path: "bank", bytes: Array(text.utf8))
        #expect(Catalogue([file]).findings.map(\.code).contains(.unknownMember))
    }
}
