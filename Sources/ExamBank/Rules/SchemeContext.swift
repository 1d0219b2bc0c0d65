import CertCore
import TextFormats

/// A scheme with the files it refers to, as far as they are there and could be read whole.
struct SchemeContext {
    let document: Document<SchemeFile>
    let banks: [BankID: Document<BankFile>]
    /// Also those that could not be read whole.
    let allBanks: [BankID: Document<BankFile>]
    let libraries: [TaskLibraryID: Document<TaskLibrary>]
    let courses: Document<CourseList>?

    var scheme: Scheme { document.value.scheme }
    var thresholds: CheckThresholds { document.settings.thresholds }

    /// Where a part stands, with its place in the list.
    var parts: [(part: Part, index: Int)] {
        scheme.parts.enumerated().map { ($0.element, $0.offset) }
    }

    /// Every measure with the part it belongs to and its place in the file.
    var measures: [PlacedMeasure] {
        parts.flatMap { part, index in
            part.measures.enumerated().map { number, measure in
                PlacedMeasure(
                    measure: measure, part: part,
                    library: part.practical.flatMap { libraries[$0.library] },
                    node: document[
                        "parts", .index(index), "practical", "measures", .index(number)])
            }
        }
    }

    func node(ofPart index: Int, _ path: PathStep...) -> JSONNode {
        var node = document["parts", .index(index)]
        for step in path {
            guard let next = step.child(of: node) else { return node }
            node = next
        }
        return node
    }

    func remark(_ detail: FindingDetail, at node: JSONNode) -> Remark {
        document.remark(detail, at: node)
    }

    func remark(_ fault: SchemeFault, at node: JSONNode) -> Remark {
        document.remark(.scheme(fault), at: node)
    }

    func remark(_ fault: ReferenceFault, at node: JSONNode) -> Remark {
        document.remark(.reference(fault), at: node)
    }
}

/// A measure with where it stands and the library it draws on.
struct PlacedMeasure {
    let measure: Measure
    let part: Part
    let library: Document<TaskLibrary>?
    let node: JSONNode

    /// The member of the measure, or the measure where it has none.
    func place(_ name: String) -> JSONNode { node[name] ?? node }
}
