import CertCore
import Seals
import TextFormats

/// A file that was read: its bytes, its values with their places, and what they mean.
struct Document<Value: Sendable>: Sendable {
    let path: String
    let json: JSONDocument
    /// Blanks stand in it for what could not be read.
    var value: Value
    /// Nothing was lost on reading: only then is it safe to look at the whole.
    let isComplete: Bool
    /// How it is checked.
    let settings: FileSettings

    /// Takes time, so only for those who need it.
    var digest: FileDigest { FileDigest(of: json.bytes) }

    /// The value at a path, or the last one on the way to it that is there.
    subscript(_ path: PathStep...) -> JSONNode {
        var node = json.root
        for step in path {
            guard let next = step.child(of: node) else { return node }
            node = next
        }
        return node
    }

    func remark(_ detail: FindingDetail, at node: JSONNode) -> Remark {
        remark(detail, at: node.range)
    }

    func remark(_ detail: FindingDetail, at range: Range<Int>) -> Remark {
        Remark(file: path, range: range, detail: detail)
    }
}

/// One step down into a JSON value.
enum PathStep: ExpressibleByStringLiteral {
    case member(String)
    case index(Int)

    init(stringLiteral name: String) {
        self = .member(name)
    }

    func child(of node: JSONNode) -> JSONNode? {
        switch self {
        case .member(let name): node[name]
        case .index(let index): node.elements.dropFirst(index).first { _ in true }
        }
    }
}
