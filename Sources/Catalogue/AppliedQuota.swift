import Events

/// A quota as it applies to one account, from the output of Service Quotas.
public struct AppliedQuota: Equatable, Sendable {
    /// The service code, for example `ec2`.
    public var serviceCode: String
    /// The quota code, for example `L-8EEB235C`.
    public var quotaCode: String
    /// The quota's name.
    public var name: String
    /// The value.
    public var value: Double
    /// The unit that Service Quotas names, mostly `None`.
    public var unit: String?
    /// The length of the period in seconds, where the quota counts per period.
    public var periodSeconds: Double?
    /// Whether Service Quotas takes requests to raise it.
    public var isAdjustable: Bool

    /// Creates an applied quota.
    public init(
        serviceCode: String,
        quotaCode: String,
        name: String,
        value: Double,
        unit: String? = nil,
        periodSeconds: Double? = nil,
        isAdjustable: Bool = false
    ) {
        self.serviceCode = serviceCode
        self.quotaCode = quotaCode
        self.name = name
        self.value = value
        self.unit = unit
        self.periodSeconds = periodSeconds
        self.isAdjustable = isAdjustable
    }

    /// The value per second.
    var valuePerSecond: Double {
        guard let periodSeconds, periodSeconds > 0 else { return value }
        return value / periodSeconds
    }

    /// Which half of which limit the name says: EC2 names its bucket quotas
    /// `<Action> request bucket maximum capacity` and `<Action> request bucket refill rate`.
    func half(of operation: String) -> (isBurst: Bool, isResource: Bool)? {
        let words = name.split { $0 == " " || $0 == "-" || $0 == "," || $0 == "(" || $0 == ")" }
        guard words.contains(where: { $0 == operation }) else { return nil }
        let lower = name.lowercased()
        let isResource = lower.contains("resource")
        if lower.contains("maximum capacity") || lower.contains("burst") {
            return (true, isResource)
        }
        let saysRate =
            lower.contains("refill") || lower.contains("rate") || lower.contains("per second")
            || lower.contains("tps") || lower.contains("throttl")
        return saysRate ? (false, isResource) : nil
    }
}

extension Catalogue {
    /// Returns `limits` with the account's own numbers in place of the published ones.
    ///
    /// A quota is matched by its code within its service, else by the action that its name begins
    /// with. The door follows the quota, but for EC2's buckets: Service Quotas marks them as not
    /// adjustable, and they are raised by a case.
    public static func overlay(
        _ quotas: [AppliedQuota],
        on limits: [PublishedLimit],
        operation: String? = nil
    ) -> [PublishedLimit] {
        limits.map { limit in
            var result = limit
            for quota in quotas where isSameService(quota, limit) {
                let name =
                    limit.operations.count == 1 && !limit.operations[0].contains("*")
                        && !limit.operations[0].hasPrefix("(") ? limit.operations[0] : operation
                var isBurst: Bool?
                if let code = limit.quotaCodes.first(where: { $0.code == quota.quotaCode }) {
                    isBurst = code.isBurst
                } else if limit.quotaCodes.isEmpty, limit.operations != ["*"], !limit.isShared,
                    limit.category != "unfiltered_and_unpaginated",
                    limit.category != "console_non_mutating",
                    let name, let half = quota.half(of: name),
                    half.isResource == limit.countsResources
                {
                    isBurst = half.isBurst
                    result.quotaCodes.append(
                        QuotaCode(code: quota.quotaCode, isBurst: half.isBurst)
                    )
                    result.quotaService = quota.serviceCode
                }
                guard let isBurst else { continue }
                if isBurst {
                    result.burst = quota.value
                } else {
                    result.value = limit.kind == .concurrency ? quota.value : quota.valuePerSecond
                    if let period = quota.periodSeconds, period > 0 {
                        result.quotaPeriodSeconds = period
                    }
                }
                result.isApplied = true
                if quota.isAdjustable {
                    result.isAdjustable = true
                    result.how = "service-quotas"
                } else if limit.how == "service-quotas" {
                    result.isAdjustable = false
                    result.how = nil
                }
            }
            return result
        }
    }

    private static func isSameService(_ quota: AppliedQuota, _ limit: PublishedLimit) -> Bool {
        if let code = limit.quotaService {
            return code.lowercased() == quota.serviceCode.lowercased()
        }
        return endpointPrefix(forName: quota.serviceCode) == limit.service
    }
}
