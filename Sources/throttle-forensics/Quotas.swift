import Bindings
import Catalogue

/// Quotas as the commands `list-service-quotas`, `get-service-quota` and
/// `list-aws-default-service-quotas` of `aws service-quotas` print them.
enum Quotas {
    /// Reads the quotas of `files`; where two are of one kind, the one that comes later holds.
    static func read(_ files: [String]) throws(UsageError) -> [AppliedQuota] {
        var quotas: [AppliedQuota] = []
        for file in files { quotas += try read(file) }
        return quotas
    }

    private static func read(_ path: String) throws(UsageError) -> [AppliedQuota] {
        let bytes: [UInt8]
        do {
            let file = try FileReader(path)
            bytes = try file.descriptor.readAll()
        } catch {
            throw .badValue(path, flag: "--quotas", expected: "a file that can be read (\(error))")
        }
        return try quotas(in: bytes, of: path)
    }

    /// Reads the quotas in the bytes of a file; `path` names it where they are none.
    static func quotas(in bytes: [UInt8], of path: String) throws(UsageError) -> [AppliedQuota] {
        // A file may hold several pages, one behind the other, or the quotas themselves line by line.
        let parser = JSONParser()
        var quotas: [AppliedQuota] = []
        var isQuotaOutput = false
        for document in documents(bytes) {
            do {
                let value = try parser.parse(bytes[document]).value
                guard let entries = entries(value) else { throw notQuotas(path) }
                isQuotaOutput = true
                quotas += entries.compactMap(quota)
            } catch let error as JSONError {
                throw .badValue(
                    path,
                    flag: "--quotas",
                    expected: "JSON (byte \(document.lowerBound + error.offset): \(error.reason))"
                )
            } catch let error as UsageError {
                throw error
            } catch {
                throw notQuotas(path)
            }
        }
        guard isQuotaOutput else { throw notQuotas(path) }
        return quotas
    }

    private static func notQuotas(_ path: String) -> UsageError {
        .badValue(
            path,
            flag: "--quotas",
            expected: "the output of aws service-quotas list-service-quotas, get-service-quota or"
                + " list-aws-default-service-quotas: there is no \"Quotas\" or \"Quota\" in it"
        )
    }

    /// The ranges of the JSON values that stand one behind the other.
    private static func documents(_ bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start: Int?
        var depth = 0
        var isQuoted = false
        var isEscaped = false
        for (index, byte) in bytes.enumerated() {
            if isQuoted {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isQuoted = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isQuoted = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case 0x09, 0x0A, 0x0D, 0x20, 0xBB, 0xBF, 0xEF: continue  // blanks and a byte order mark
            default: break
            }
            if start == nil { start = index }
            if depth <= 0, !isQuoted, let first = start,
                byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
            {
                found.append(first..<(index + 1))
                start = nil
                depth = 0
            }
        }
        // What is left is cut off or no JSON; the parser says where.
        if let start { found.append(start..<bytes.count) }
        return found
    }

    /// The quotas of one document, whole or as `jq` takes them out; `nil` where it is anything else.
    private static func entries(_ value: JSONValue) -> [JSONValue]? {
        if let list = value["Quotas"]?.array { return list }
        if let one = value["Quota"], one["QuotaCode"] != nil { return [one] }
        if value["QuotaCode"] != nil, value["ServiceCode"] != nil { return [value] }
        guard let elements = value.array, !elements.isEmpty else { return nil }
        var all: [JSONValue] = []
        for element in elements {
            // An array in an array is none of these shapes, and would nest without an end.
            guard element.array == nil, let own = entries(element) else { return nil }
            all += own
        }
        return all
    }

    /// A quota with a value that holds for the whole account; one of a single resource, and one
    /// whose value Service Quotas could not find out, says nothing of the calls' limit.
    private static func quota(_ entry: JSONValue) -> AppliedQuota? {
        guard let service = entry["ServiceCode"]?.string, let code = entry["QuotaCode"]?.string,
            let value = entry["Value"]?.double, value.isFinite, value >= 0
        else { return nil }
        let context = entry["QuotaContext"]?["ContextId"]?.string
        if entry["QuotaAppliedAtLevel"]?.string == "RESOURCE", let context, context != "*" {
            return nil
        }
        var quota = AppliedQuota(
            serviceCode: service,
            quotaCode: code,
            name: entry["QuotaName"]?.string ?? code,
            value: value,
            unit: entry["Unit"]?.string.flatMap { $0 == "None" ? nil : $0 },
            periodSeconds: period(entry["Period"]),
            isAdjustable: entry["Adjustable"]?.bool ?? false
        )
        quota.isGlobal = entry["GlobalQuota"]?.bool ?? false
        // arn:aws:servicequotas:Region:account:service/code; a default's has no account.
        let arn = (entry["QuotaArn"]?.string ?? "").split(
            separator: ":",
            omittingEmptySubsequences: false
        )
        if arn.count >= 6, arn[2] == "servicequotas" {
            quota.region = arn[3].isEmpty ? nil : String(arn[3])
            quota.account = arn[4].isEmpty ? nil : String(arn[4])
            quota.isDefault = arn[4].isEmpty
        }
        let metric = entry["UsageMetric"]
        if metric?["MetricName"]?.string == "CallCount",
            let name = metric?["MetricDimensions"]?["Resource"]?.string, !name.isEmpty
        {
            quota.countedOperation = name
        }
        return quota
    }

    /// The period in seconds; its units are those of the Service Quotas API, `QuotaPeriod`.
    private static func period(_ value: JSONValue?) -> Double? {
        guard let value, let count = value["PeriodValue"]?.double, count > 0 else { return nil }
        let units = [
            "MICROSECOND": 1e-6, "MILLISECOND": 1e-3, "SECOND": 1, "MINUTE": 60, "HOUR": 3600,
            "DAY": 86_400, "WEEK": 604_800,
        ]
        return value["PeriodUnit"]?.string.flatMap { units[$0] }.map { $0 * count }
    }
}
