/// What is wrong with an identity document, or between it and what the applicant states.
public enum IdentityProblem: Hashable, Sendable {
    case length(Int)
    /// Position from 1.
    case unexpectedCharacter(at: Int)
    case checkCharacter(found: Character, expected: Character)
    /// The first six characters belong to another kind of document.
    case prefixOf(IdentityDocument.Kind, found: String)
    /// The first two digits were never a province's (GB/T 2260).
    case unknownProvince(String)
    case impossibleBirthDate(String)
    case bornAfter(Day, asOf: Day)
    case birthDateDiffers(inNumber: Day, stated: Day)
    case sexDiffers(inNumber: Sex, stated: Sex)
}

extension IdentityDocument {
    /// Everything found wrong, in reading order; what the applicant states is held against it.
    ///
    /// Area codes are not looked up beyond the province: abolished ones stay on valid cards.
    public func problems(
        birthDate stated: Day? = nil, sex statedSex: Sex? = nil, asOf: Day? = nil
    ) -> [IdentityProblem] {
        guard let digits = nationalDigits else { return shapeProblems }
        let text = Array(number)
        var problems = prefixProblems
        if let birthDate {
            if let asOf, birthDate > asOf { problems.append(.bornAfter(birthDate, asOf: asOf)) }
            if let stated, stated != birthDate {
                problems.append(.birthDateDiffers(inNumber: birthDate, stated: stated))
            }
        } else {
            problems.append(.impossibleBirthDate(String(text[6..<14])))
        }
        if let sex, let statedSex, statedSex != .unspecified, statedSex != sex {
            problems.append(.sexDiffers(inNumber: sex, stated: statedSex))
        }
        let expected = IdentityDocument.checkCharacter(for: digits)
        if text[17] != expected {
            problems.append(.checkCharacter(found: text[17], expected: expected))
        }
        return problems
    }

    /// The check character of GB 11643 (ISO 7064 MOD 11-2) for the first 17 digits.
    static func checkCharacter(for digits: [Int]) -> Character {
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 }
        return Array("10X98765432")[sum % 11]
    }

    private var prefixProblems: [IdentityProblem] {
        let actual = IdentityDocument.kind(ofPrefix: number)
        guard actual == kind else { return [.prefixOf(actual, found: String(number.prefix(6)))] }
        let province = String(number.prefix(2))
        guard kind == .residentID, !IdentityDocument.provinces.contains(province) else {
            return []
        }
        return [.unknownProvince(province)]
    }

    private static func kind(ofPrefix number: String) -> Kind {
        if number.hasPrefix("9") { return .foreignResidentID }
        let isPermit = ["810000", "820000", "830000"].contains { number.hasPrefix($0) }
        return isPermit ? .residencePermit : .residentID
    }

    private static let provinces: Set<String> = [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
        "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
        "65", "71", "81", "82",
    ]

    /// The problems of a number that is not 17 digits and a check.
    private var shapeProblems: [IdentityProblem] {
        switch (kind, number.count) {
        case (.residentID, 18), (.residencePermit, 18), (.foreignResidentID, 18):
            unexpected { index, byte in
                byte.isASCIIDigit || (index == 17 && byte == UInt8(ascii: "X"))
            }
        case (.foreignResidentID, 15):
            // Cards before 2023: three letters for the country and 12 digits.
            unexpected { index, byte in index < 3 ? byte.isASCIICapital : byte.isASCIIDigit }
        case (.passport, 5...15):
            unexpected { _, byte in byte.isASCIIDigit || byte.isASCIICapital }
        case (.other, 1...40): []
        default: [.length(number.count)]
        }
    }

    private func unexpected(
        unless isExpected: (Int, UInt8) -> Bool
    ) -> [IdentityProblem] {
        for (index, character) in number.enumerated() {
            guard let byte = character.asciiValue, isExpected(index, byte) else {
                return [.unexpectedCharacter(at: index + 1)]
            }
        }
        return []
    }
}

extension UInt8 {
    fileprivate var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
    fileprivate var isASCIICapital: Bool { (0x41...0x5A).contains(self) }
}
