import Foundation
import Testing

/// Says where a JSON value breaks a JSON Schema, for the keywords that our schema uses.
struct SchemaCheck {
    /// The places that break it, empty when none does.
    private(set) var problems: [String] = []

    /// Checks `value` against `schema`.
    mutating func check(_ value: Any, _ schema: [String: Any], at path: String = "") {
        if let options = schema["anyOf"] as? [[String: Any]] {
            let fits = options.contains { option in
                var probe = SchemaCheck()
                probe.check(value, option, at: path)
                return probe.problems.isEmpty
            }
            if !fits { problems.append(path + ": fits no alternative") }
        }
        if let constant = schema["const"] as? String, value as? String != constant {
            problems.append(path + ": is not " + constant)
        }
        if let allowed = schema["enum"] as? [Any] {
            let isNull = value is NSNull && allowed.contains { $0 is NSNull }
            let isNamed = allowed.contains { $0 as? String == value as? String && $0 is String }
            if !isNull, !isNamed { problems.append(path + ": is not among the values") }
        }
        let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
        if !types.isEmpty, !types.contains(where: { Self.isOf($0, value) }) {
            problems.append(path + ": is not " + types.joined(separator: " or "))
        }
        if let items = schema["items"] as? [String: Any], let array = value as? [Any] {
            for (index, item) in array.enumerated() { check(item, items, at: path + "/\(index)") }
        }
        guard let object = value as? [String: Any] else { return }
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        for name in schema["required"] as? [String] ?? [] where object[name] == nil {
            problems.append(path + "/" + name + ": is missing")
        }
        for (name, member) in object {
            if let known = properties[name] {
                check(member, known, at: path + "/" + name)
            } else if schema["additionalProperties"] as? Bool == false {
                problems.append(path + "/" + name + ": is not in the contract")
            }
        }
    }

    private static func isOf(_ type: String, _ value: Any) -> Bool {
        switch type {
        case "null": value is NSNull
        case "string": value is String
        case "array": value is [Any]
        case "object": value is [String: Any]
        case "integer":
            (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
        default: value is NSNumber
        }
    }
}

@Suite struct SchemaTests {
    @Test func `the check finds what breaks a schema`() {
        var check = SchemaCheck()
        check.check(
            ["a": 1, "c": 2] as [String: Any],
            [
                "type": "object", "required": ["a", "b"], "additionalProperties": false,
                "properties": ["a": ["type": "string"]],
            ]
        )
        #expect(
            check.problems.sorted() == [
                "/a: is not string", "/b: is missing", "/c: is not in the contract",
            ]
        )
    }
}
