import CertCore

/// Numbers written in ideographs: "三", "十五", "二百", "半".
enum HanNumber {
    static func begins(with scalar: Unicode.Scalar) -> Bool {
        digit(scalar) != nil || scalar == "十" || scalar == "半"
    }

    /// The number that a text begins with, which is taken away; nil where there is none below 10,000.
    static func taken(from text: inout ArraySlice<Unicode.Scalar>) -> Exact? {
        guard let first = text.first, begins(with: first) else { return nil }
        if first == "半" {
            text.removeFirst()
            return Exact(1, over: 2)
        }
        var sum = 0
        var last: Int?
        while let scalar = text.first {
            if let digit = digit(scalar) {
                // Years are said digit by digit, and "三五天" is about so many.
                guard last == nil else { return nil }
                last = digit
            } else if let power = power(scalar) {
                sum += (last ?? 1) * power
                last = nil
            } else if scalar != "零" {
                break
            }
            text.removeFirst()
        }
        return Exact(sum + (last ?? 0))
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "一": 1
        case "二", "两": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        default: nil
        }
    }

    private static func power(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "十": 10
        case "百": 100
        case "千": 1000
        default: nil
        }
    }
}
