import Bindings
import Catalogue

/// The account's own quotas, as `aws service-quotas list-service-quotas` prints them.
enum Quotas {
    /// Reads the quotas of `files`; later files win over earlier ones by their order in the list.
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
        let value: JSONValue
        do { value = try JSONValue(parsing: bytes) } catch {
            throw .badValue(
                path,
                flag: "--quotas",
                expected: "JSON (byte \(error.offset): \(error.reason))"
            )
        }
        guard let list = value["Quotas"]?.array else {
            throw .badValue(
                path,
                flag: "--quotas",
                expected:
                    "the output of aws service-quotas list-service-quotas: no \"Quotas\" in it"
            )
        }
        return list.compactMap(quota)
    }

    private static func quota(_ entry: JSONValue) -> AppliedQuota? {
        guard let service = entry["ServiceCode"]?.string, let code = entry["QuotaCode"]?.string,
            let value = entry["Value"]?.double, value.isFinite
        else { return nil }
        return AppliedQuota(
            serviceCode: service,
            quotaCode: code,
            name: entry["QuotaName"]?.string ?? code,
            value: value,
            unit: entry["Unit"]?.string,
            periodSeconds: period(entry["Period"]),
            isAdjustable: entry["Adjustable"]?.bool ?? false
        )
    }

    /// The period in seconds; its units are those of the Service Quotas API, `QuotaPeriod`.
    private static func period(_ value: JSONValue?) -> Double? {
        guard let value, let count = value["PeriodValue"]?.double else { return nil }
        let units = [
            "MICROSECOND": 1e-6, "MILLISECOND": 1e-3, "SECOND": 1, "MINUTE": 60, "HOUR": 3600,
            "DAY": 86_400, "WEEK": 604_800,
        ]
        return value["PeriodUnit"]?.string.flatMap { units[$0] }.map { $0 * count }
    }
}
