import TextFormats

/// Characters that look like others: radicals for ideographs, full-width letters and digits,
/// characters without a width, half-width punctuation between ideographs.
enum LookAlikes {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        written.remarks(onTexts: fault)
    }

    /// The first of them, with the character that is meant; nothing is meant by one without width.
    static func fault(in text: [Unicode.Scalar]) -> WritingFault? {
        for index in text.indices {
            let scalar = text[index]
            switch scalar.value {
            case 0x3000...0xF8FF: continue
            case 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF: return .lookAlike(scalar, meant: "")
            case 0x2E80...0x2FDF, 0xF900...0xFAFF, 0xFF10...0xFF19, 0xFF21...0xFF3A,
                0xFF41...0xFF5A:
                return .lookAlike(scalar, meant: plain(scalar))
            default: break
            }
            guard let wide = wide(scalar), index > 0, index + 1 < text.count,
                text[index - 1].isHan, text[index + 1].isHan
            else { continue }
            return .lookAlike(scalar, meant: wide)
        }
        return nil
    }

    /// The ASCII twin of a full-width letter or digit, the ideograph that a radical looks like.
    private static func plain(_ scalar: Unicode.Scalar) -> String {
        if scalar.value > 0xFF00, let twin = Unicode.Scalar(scalar.value - 0xFEE0) {
            return String(twin)
        }
        return folded(String(scalar))
    }

    /// The mark that belongs between ideographs.
    private static func wide(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case ",": "，"
        case ";": "；"
        case ":": "："
        case "?": "？"
        case "!": "！"
        default: nil
        }
    }
}
