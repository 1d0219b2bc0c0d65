public import CertCore
import Seals

extension FormDrawing {
    /// The digest by which a form is known: SHA-256 over its fields, each with its length.
    public static func digest(of form: Form) -> FileDigest {
        var digester = Digester(domain: "certify-form/1")
        digester.field(Int64(form.entries.count))
        for entry in form.entries {
            digester.field(entry.item.text)
            digester.field(Int64(entry.options.count))
            for option in entry.options { digester.field(option.text) }
            // Forms of older stores have none, and keep their digests.
            if !entry.targets.isEmpty {
                digester.field("targets")
                digester.field(Int64(entry.targets.count))
                for target in entry.targets { digester.field(target.text) }
            }
            digester.field(entry.points.canonical)
        }
        digester.field(Int64(form.reused.count))
        for item in form.reused { digester.field(item.text) }
        return FileDigest(digester.finish().hex)
    }

    /// The digest of what drawing takes from a blueprint: its sections, and what it shuffles.
    public static func digest(of blueprint: Blueprint) -> FileDigest {
        var digester = Digester(domain: "certify-blueprint/1")
        digester.field(Int64(blueprint.sections.count))
        for section in blueprint.sections {
            digester.field(section.type.rawValue)
            digester.field(Int64(section.count))
            digester.field(section.points.canonical)
            // Sections of older blueprints have no order of their own, and keep their digests.
            if let shuffles = section.shufflesItems {
                digester.field(shuffles ? "shuffled" : "in order")
            }
        }
        digester.field(blueprint.shufflesItems ? 1 : 0 as Int64)
        digester.field(blueprint.shufflesOptions ? 1 : 0 as Int64)
        return FileDigest(digester.finish().hex)
    }

    /// The seed that a text stands for: itself where it is 64 hexadecimal digits, else its digest.
    public static func seed(from text: String) -> String {
        if let bytes = [UInt8](hex: text), bytes.count == 32 { return bytes.hex }
        var digester = Digester(domain: "certify-seed/1")
        digester.field(text)
        return digester.finish().hex
    }
}
