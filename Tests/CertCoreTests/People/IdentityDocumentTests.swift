import CertCore
import TestKit
import Testing

@Suite struct IdentityDocumentTests {
    @Test(arguments: [
        ("11010519491231002X", "1949-12-31", Sex.female, "110105********002X"),
        ("440524188001010014", "1880-01-01", .male, "440524********0014"),
    ])
    func `the samples of the standard are read`(
        number: String, birth: String, sex: Sex, masked: String
    ) {
        let document = IdentityDocument(.residentID, number: number)
        #expect(document.birthDate == day(birth))
        #expect(document.sex == sex)
        #expect(document.masked == masked)
        #expect(document.problems(birthDate: day(birth), sex: sex, asOf: day("2026-11-21")) == [])
    }

    @Test(arguments: [
        "11010519491231002x", " 110105 19491231 002X ", "１１０１０５１９４９１２３１００２ｘ",
        "110105\u{3000}19491231002X",
    ])
    func `one number has one spelling`(typed: String) {
        let document = IdentityDocument(.residentID, number: typed)
        #expect(document.number == "11010519491231002X")
        #expect(document.key == "national:11010519491231002X")
        #expect(document.problems() == [])
    }

    @Test(arguments: [
        ("110105194912310020", IdentityProblem.checkCharacter(found: "0", expected: "X")),
        ("11010519491231003X", .checkCharacter(found: "X", expected: "8")),
        ("11010519490231002X", .impossibleBirthDate("19490231")),
        ("1101051949123100", .length(16)),
        ("110105491231002", .length(15)),
        ("", .length(0)),
        ("1101O519491231002X", .unexpectedCharacter(at: 5)),
        ("110105194912310X21", .unexpectedCharacter(at: 16)),
        ("11010519491231002Y", .unexpectedCharacter(at: 18)),
        ("11010519491231002五", .unexpectedCharacter(at: 18)),
    ])
    func `a wrong number says what is wrong`(number: String, problem: IdentityProblem) {
        let problems = IdentityDocument(.residentID, number: number).problems()
        #expect(problems.first == problem)
    }

    @Test func `what is stated is held against the number`() {
        let document = IdentityDocument(.residentID, number: "11010519491231002X")
        #expect(
            document.problems(birthDate: day("1949-12-30"), sex: .male, asOf: day("1949-01-01"))
                == [
                    .bornAfter(day("1949-12-31"), asOf: day("1949-01-01")),
                    .birthDateDiffers(inNumber: day("1949-12-31"), stated: day("1949-12-30")),
                    .sexDiffers(inNumber: .female, stated: .male),
                ])
        #expect(document.problems(sex: .unspecified) == [])
    }

    @Test func `abolished areas are accepted, unknown provinces are not`() {
        // 110103 was a district of Beijing until 2010; 10 was never a province.
        #expect(
            IdentityDocument(.residentID, number: checked("11010319800101001")).problems() == [])
        #expect(
            IdentityDocument(.residentID, number: checked("10010319800101001")).problems()
                == [.unknownProvince("10")])
    }

    @Test(arguments: ["810000", "820000", "830000"])
    func `permits of Hong Kong, Macau and Taiwan residents have their own kind`(prefix: String) {
        let number = checked(prefix + "19900307002")
        #expect(IdentityDocument(.residencePermit, number: number).problems() == [])
        #expect(
            IdentityDocument(.residentID, number: number).problems()
                == [.prefixOf(.residencePermit, found: prefix)])
        #expect(IdentityDocument(.residencePermit, number: number).sex == .female)
    }

    @Test func `foreign permanent residents have two forms of number`() {
        let number = checked("91184019850512003")
        let document = IdentityDocument(.foreignResidentID, number: number)
        #expect(document.problems() == [])
        #expect(document.birthDate == day("1985-05-12"))
        #expect(document.sex == .male)
        #expect(IdentityDocument(.foreignResidentID, number: "usa310085051212").problems() == [])
        #expect(
            IdentityDocument(.foreignResidentID, number: "US1310085051212").problems()
                == [.unexpectedCharacter(at: 3)])
        #expect(
            IdentityDocument(.residencePermit, number: number).problems()
                == [.prefixOf(.foreignResidentID, found: "911840")])
    }

    @Test func `the same number under a wrong kind is still found`() {
        let number = checked("81000019900307002")
        let right = IdentityDocument(.residencePermit, number: number)
        let wrong = IdentityDocument(.residentID, number: number)
        #expect(right.key == wrong.key)
        #expect(right != wrong)
        #expect(
            IdentityDocument(.passport, number: "E1").key
                != IdentityDocument(.other, number: "E1").key)
    }

    @Test(arguments: [
        (IdentityDocument.Kind.passport, "e12345678", [IdentityProblem]()),
        (.passport, "E123", [.length(4)]), (.passport, "E1234-678", [.unexpectedCharacter(at: 6)]),
        (.passport, "护照E12345", [.unexpectedCharacter(at: 1)]),
        (.other, "军字第0012345号", []), (.other, " ", [.length(0)]),
    ])
    func `other documents are only looked at for their shape`(
        kind: IdentityDocument.Kind, number: String, problems: [IdentityProblem]
    ) {
        let document = IdentityDocument(kind, number: number)
        #expect(document.problems() == problems)
        #expect(document.birthDate == nil)
        #expect(document.sex == nil)
    }

    @Test(arguments: [
        ("E12345678", "E1*****78"), ("E1234", "****4"), ("1234", "****"), ("12", "**"), ("", ""),
        ("军字第0012345号", "军字******45号"),
    ])
    func `a list never shows more than half of another number`(number: String, masked: String) {
        #expect(IdentityDocument(.other, number: number).masked == masked)
    }

    @Test(arguments: 0..<100)
    func `one wrong digit or two swapped ones are always noticed`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let birth = Day(daysSinceEpoch: Int.random(in: 0...14_000, using: &generator))
        let date = birth.description.filter { $0 != "-" }
        let body = "330106" + date + String(Int.random(in: 100...999, using: &generator))
        let right = checked(body)
        #expect(IdentityDocument(.residentID, number: right).problems() == [])
        var wrong = Array(right)
        let place = Int.random(in: 0..<16, using: &generator)
        if wrong[place] == wrong[place + 1] {
            wrong[place] = wrong[place] == "9" ? "0" : "9"
        } else {
            wrong.swapAt(place, place + 1)
        }
        #expect(IdentityDocument(.residentID, number: String(wrong)).problems() != [])
    }
}

/// Completes 17 digits by an independent way to the check: the one character without a problem.
private func checked(_ body: String) -> String {
    let candidates = "0123456789X".filter { last in
        var remainder = 0
        for digit in body + String(last) {
            remainder = (remainder * 2 + (digit == "X" ? 10 : digit.wholeNumberValue ?? 0)) % 11
        }
        return remainder == 1
    }
    return body + candidates
}
