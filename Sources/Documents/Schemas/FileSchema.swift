public import CertCore
public import ExamBank
public import TextFormats
import Wording

/// What files of a kind look like, as JSON Schema (draft-07) for editors: made of the shapes that
/// the readings of these files tell, so it says what the reader does.
///
/// What lies between values – a key that names an option, weights that sum – no schema can tell;
/// that is for `certify validate`.
public enum FileSchema {
    /// - Parameter language: the one that comes first in titles and descriptions.
    public static func document(of kind: FileKind, _ language: Language) -> JSON {
        let shape = FileShape(of: kind)
        let writer = ShapeSchema(words: MemberWords(of: kind), language: language)
        let definitions = shape.definitions.map { definition in
            JSON.Member(
                definition.name, .object(writer.object(definition.shape, at: definition.name)))
        }
        let head = [
            JSON.Member("$schema", "http://json-schema.org/draft-07/schema#"),
            JSON.Member("title", .string(writer.both(kind.title))),
        ]
        return .object(
            head + writer.object(shape.root, at: "")
                + [
                    JSON.Member(
                        "definitions", .object(definitions + [writer.phrase, writer.ignore]))
                ])
    }
}
