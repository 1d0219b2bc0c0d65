import CertCore
import ExamBank
import TextFormats
import Testing
import Wording

@Suite struct ExplanationTests {
    @Test(arguments: FindingCode.allCases)
    func `every code is explained in both languages`(code: FindingCode) {
        let explanation = code.explanation
        let words = [explanation.what.en, explanation.why.en]
        for sentence in words {
            #expect(sentence.hasSuffix("."), "\(sentence)")
            #expect(sentence.first?.isUppercase == true, "\(sentence)")
        }
        for sentence in [explanation.what.zh, explanation.why.zh] {
            #expect(sentence.hasSuffix("。"), "\(sentence)")
            #expect(sentence.unicodeScalars.contains { $0.value > 0x3000 })
        }
        #expect(explanation.bad != explanation.good)
    }

    @Test(arguments: ExampleSpot.all)
    func `a bad example is found, and the good one beside it is not`(spot: ExampleSpot) throws {
        let explanation = spot.code.explanation
        let bad = try codes(setting: explanation.bad, for: explanation.good, at: spot)
        #expect(bad.contains(spot.code), "\(bad)")
        let good = try codes(setting: explanation.good, for: explanation.bad, at: spot)
        #expect(!good.contains(spot.code), "\(good)")
    }

    @Test func `every example is tried, but for those that are no members of an exam file`() {
        let tried = Set(ExampleSpot.all.map(\.code))
        let untried = FindingCode.allCases.filter { !tried.contains($0) }
        #expect(
            untried == [
                .unreadable, .syntax, .longText, .moreFindings, .assetTable, .wideAsset,
                .comparisonCapped,
                .severalPanelParts, .unmatchedPath, .staleEntry,
            ])
        #expect(throws: JSONSyntaxError.self) { try members(FindingCode.syntax.explanation.bad) }
        #expect(throws: Never.self) { try members(FindingCode.syntax.explanation.good) }
    }

    /// What is found in the mini files when some members of an object are set in place of others.
    private func codes(
        setting new: String, for old: String, at spot: ExampleSpot
    ) throws -> Set<FindingCode> {
        let files = try MiniFiles.texts.map { path, text in
            var json = try JSONDocument(parsing: Array(text.utf8)).root.value
            for edit in spot.before where edit.file == path {
                json = try json.setting(members(edit.members), for: [], at: edit.path[...])
            }
            if path == spot.file {
                json = try json.setting(members(new), for: members(old), at: spot.path[...])
            }
            return SourceFile(path: path, bytes: json.pretty())
        }
        let settings = spot.code.isOffByDefault ? CheckSettings.everything : CheckSettings()
        return Set(
            Catalogue(
                files, settings: settings, today: MiniFiles.today, assets: MiniFiles.asset
            ).findings.map(\.code))
    }

    private func members(_ text: String) throws -> [JSON.Member] {
        let value = try JSONDocument(parsing: Array("{\(text)}".utf8)).root.value
        guard case .object(let members) = value else { return [] }
        return members
    }
}

extension JSON {
    /// The value with members of the object at a path set, and others of it removed.
    fileprivate func setting(
        _ new: [Member], for old: [Member], at path: ArraySlice<String>
    ) throws -> JSON {
        var rest = path
        guard let step = rest.popFirst() else {
            guard case .object(var members) = self else { throw NoSuchPlace() }
            members.removeAll { member in
                old.contains { $0.name == member.name } && !new.contains { $0.name == member.name }
            }
            for member in new {
                if let index = members.firstIndex(where: { $0.name == member.name }) {
                    members[index] = member
                } else {
                    members.append(member)
                }
            }
            return .object(members)
        }
        switch self {
        case .array(var elements):
            guard let index = Int(step), elements.indices.contains(index) else {
                throw NoSuchPlace()
            }
            elements[index] = try elements[index].setting(new, for: old, at: rest)
            return .array(elements)
        case .object(var members):
            guard let index = members.firstIndex(where: { $0.name == step }) else {
                throw NoSuchPlace()
            }
            members[index].value = try members[index].value.setting(new, for: old, at: rest)
            return .object(members)
        default: throw NoSuchPlace()
        }
    }
}

private struct NoSuchPlace: Error {}
