import Authority
public import CertCore
public import Seals
import TextFormats

/// People who do not exist, for rehearsals and benchmarks.
public struct SyntheticRoster {
    private var stream: KeyedStream

    public init(seed: SecretKey) {
        stream = KeyedStream(key: seed, context: "roster")
    }

    private static let surnames = Array("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜")
    private static let givenNames = Array("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红建文博")
    private static let employers = ["晨星通讯", "远帆电商", "和风航空", "青禾物流", "海棠银行"]

    /// A roster of `count` people who all meet the condition of five years' work.
    ///
    /// - Parameter evidence: the file that stands for everybody's proof of work.
    public mutating func csv(count: Int, evidence: String, consent: Day) -> [UInt8] {
        let fields: [RosterField] = [.name, .idNumber, .phone, .work, .consent, .evidence]
        var writer = CSVWriter(header: fields.map(\.rawValue))
        for index in 0..<count {
            writer.append([
                name(), residentNumber(index), phone(index), work(), consent.description,
                "work-proof=\(evidence)",
            ])
        }
        return writer.bytes
    }

    private mutating func name() -> String {
        var name = String(pick(Self.surnames)) + String(pick(Self.givenNames))
        if stream.next(below: 3) > 0 { name.append(pick(Self.givenNames)) }
        return name
    }

    /// A resident number with a right check character; the sequence keeps it unique.
    private mutating func residentNumber(_ index: Int) -> String {
        let area = ["110105", "310115", "440106", "510104", "420106"][index % 5]
        let birth = Day(daysSinceEpoch: 5_000 + index / 1_000 * 37 + Int(stream.next(below: 37)))
        let digits = birth.description.filter { $0 != "-" }
        let number = area + digits + padded(index % 1_000, 3)
        return number + String(checkCharacter(of: number))
    }

    private func checkCharacter(of number: String) -> Character {
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(number, weights).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
        return Array("10X98765432")[sum % 11]
    }

    private func phone(_ index: Int) -> String { "1390" + padded(index, 7) }

    private mutating func work() -> String {
        let from = Day(daysSinceEpoch: 16_500 + Int(stream.next(below: 1_800)))
        return "\(pick(Self.employers))|客服|\(from)|"
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int(stream.next(below: UInt32(elements.count)))]
    }
}

func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
