import ExamBank
import TestKit
import Testing
import TextFormats

/// The items of the theory banks that are shipped, each as it stands in its file.
func shippedItems(ofLevels levels: ClosedRange<Int> = 3...5) throws -> [JSONNode] {
    try levels.flatMap { level in
        let bank = try Shipped.file("customer-service/level-\(level)/theory-bank.json")
        let document = try #require(JSONDocument.reading(bank.bytes).document)
        return Array(try #require(document.root["items"]).elements)
    }
}
