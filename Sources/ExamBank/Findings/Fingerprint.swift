import CertCore
import Seals

/// What a finding is recognised by from one run to the next: its code, the way to its place by
/// identifiers, and what it names, but neither lines nor positions nor words.
public struct Fingerprint: Hashable, Sendable {
    /// 32 hexadecimal digits.
    public let hex: String

    /// The fingerprints of all findings of one run, no two of them the same.
    ///
    /// Findings that agree in everything are told apart by their order.
    public static func all(of findings: [Finding]) -> [Fingerprint] {
        var met: [String: Int] = [:]
        return findings.map { finding in
            var identity = finding.identity
            let count = met[identity, default: 0]
            met[identity] = count + 1
            if count > 0 { identity += "\n\(count)" }
            return Fingerprint(of: identity)
        }
    }

    private init(of identity: String) {
        hex = String(Digest(of: Array(identity.utf8)).hex.prefix(32))
    }
}

extension Finding {
    fileprivate var identity: String {
        "\(code.rawValue)\n\(pair ?? "\(trail)\n\(detail.named ?? "")")"
    }

    /// The two items that are alike, whichever of them stands first in its file.
    private var pair: String? {
        guard case .likeness(let fault) = detail, fault.isMutual, let subject,
            let other = fault.other
        else { return nil }
        return ["\(document) \(subject)", "\(other.bank) \(other.item)"].sorted()
            .joined(separator: "\n")
    }
}

extension FindingDetail {
    /// What tells apart the findings of one code that can meet at one place.
    fileprivate var named: String? {
        switch self {
        case .shape(.moreFindings(let code, let count)): "\(code.rawValue) \(count)"
        case .shape(.missingMembers(let names)), .shape(.noneOf(let names)),
            .shape(.severalOf(let names)):
            names.joined(separator: " ")
        case .bank(.thinPoint(let point, _, _)): point.text
        case .guessing(.keyPositions(let options, let place, _, _)): "\(options) \(place)"
        case .guessing(.trick(let trick, _, _, _, .single)): trick.rawValue
        case .guessing(.trick(let trick, _, _, _, let type)): "\(trick.rawValue) \(type.rawValue)"
        case .bank(.sameOptionText(let one, let other)),
            .bank(.sameTargetText(let one, let other)):
            "\(one) \(other)"
        case .bank(.oneSidedEnemy(let item)): item.text
        case .writing(.lookAlikes(let found)):
            found.map { String($0.scalar.value, radix: 16) }.joined(separator: " ")
        case .writing(.overlappingRanges(let one, let other)): "\(one) \(other)"
        case .writing(.movingReference(let scheme, _)): scheme.text
        case .likeness(let fault): fault.other.map { "\($0.bank) \($0.item)" }
        case .scheme(.missingSteps(let steps)):
            steps.map(\.rawValue).joined(separator: " ")
        case .scheme(.stepWithoutPart(let step)): step.rawValue
        case .scheme(.ruleLeftOut(let rule)): rule.rawValue
        default: nil
        }
    }
}
