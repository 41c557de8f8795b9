/// One JSON value, copied out of the parser's memory.
///
/// Integers outside `Int64` and all numbers with a fraction or exponent are `double`. Objects keep
/// the order and the repetition of their members.
public enum JSONValue: Equatable, Sendable {
    /// The value `null`.
    case null
    /// The value `true` or `false`.
    case bool(Bool)
    /// A whole number that fits.
    case integer(Int64)
    /// Any other number.
    case double(Double)
    /// A string with its escapes undone.
    case string(String)
    /// The elements in order.
    case array([JSONValue])
    /// The members in order.
    case object([Member])

    /// One key with its value.
    public struct Member: Equatable, Sendable {
        /// The key with its escapes undone.
        public var key: String
        /// The value.
        public var value: JSONValue

        /// Creates a member.
        public init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// Parses one document and nothing after it but white space.
    ///
    /// Whoever parses many documents keeps a ``JSONParser``, which reuses its memory.
    public init(parsing bytes: some Sequence<UInt8>) throws(JSONError) {
        self = try JSONParser().parse(Array(bytes)[...]).value
    }
}

extension JSONValue {
    /// The value of the first member with this key, or `nil`; also `nil` where this is no object.
    public subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        for member in members where member.key == key { return member.value }
        return nil
    }

    /// The value of the first member that has one of these keys, in the order of the keys.
    public func first(of keys: [String]) -> JSONValue? {
        for key in keys { if let value = self[key], value != .null { return value } }
        return nil
    }

    /// The string, or `nil` where this is none.
    public var string: String? { if case .string(let value) = self { value } else { nil } }

    /// The whole number, also one written with a zero fraction, or `nil` where this is none.
    public var integer: Int64? {
        switch self {
        case .integer(let value): value
        case .double(let value): Int64(exactly: value)
        default: nil
        }
    }

    /// The number as floating point, or `nil` where this is none.
    public var double: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .double(let value): value
        default: nil
        }
    }

    /// The truth value, or `nil` where this is none.
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

    /// The elements, or `nil` where this is no array.
    public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }

    /// The members, or `nil` where this is no object.
    public var object: [Member]? { if case .object(let value) = self { value } else { nil } }
}

/// Why bytes are not one JSON document.
public struct JSONError: Error, Hashable, Sendable {
    /// The offset of the byte at which reading stopped.
    public var offset: Int
    /// The reason, in a few words.
    public var reason: String

    /// Creates an error.
    public init(offset: Int, reason: String) {
        self.offset = offset
        self.reason = reason
    }
}
