import CertCore

extension Coding where Value == MetricValue {
    static var metricValue: Self {
        spelled("metric", \.spelled) { MetricValue(spelled: $0) }
    }
}

extension MetricValue {
    /// `62` or `31/2` a number, `19:20` so many of so many, `35;41;` one number per case.
    var spelled: String {
        switch self {
        case .number(let value): value.canonical
        case .ratio(let hits, let cases): "\(hits):\(cases)"
        case .list(let values): values.map { $0.canonical + ";" }.joined()
        }
    }

    init?(spelled text: String) {
        if text.isEmpty || text.utf8.last == UInt8(ascii: ";") {
            var values: [Exact] = []
            for cell in text.utf8.split(separator: UInt8(ascii: ";")) {
                guard let value = String(cell).flatMap({ Exact(canonical: $0) }) else { return nil }
                values.append(value)
            }
            self = .list(values)
        } else if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) {
            guard let hits = Int(text[..<colon]),
                let cases = Int(text[text.utf8.index(after: colon)...])
            else { return nil }
            self = .ratio(hits, of: cases)
        } else {
            guard let value = Exact(canonical: text) else { return nil }
            self = .number(value)
        }
    }
}
