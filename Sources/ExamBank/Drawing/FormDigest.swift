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
}
