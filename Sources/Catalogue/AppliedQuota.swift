import Events

/// A quota from the output of Service Quotas: as it applies to one account, or AWS's default.
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
    /// Whether it is AWS's default, as `list-aws-default-service-quotas` prints it, and not the
    /// account's own.
    public var isDefault = false
    /// Whether one value holds for all Regions.
    public var isGlobal = false
    /// The Region that the value is for, where known.
    public var region: String?
    /// The account that the value is for, where known.
    public var account: String?
    /// The API whose calls the quota counts, where its usage metric names one.
    public var countedOperation: String?

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

    /// Whether it holds for calls of a Region and an account; what either side does not say is open.
    func applies(region: String?, account: String?) -> Bool {
        let isHere = isGlobal || self.region == nil || region == nil || self.region == region
        return isHere && (self.account == nil || account == nil || self.account == account)
    }

    /// Where the value comes from, in words.
    var source: String {
        isDefault ? "Service Quotas, AWS default" : "Service Quotas, applied value"
    }

    /// The value per second.
    var valuePerSecond: Double {
        guard let periodSeconds, periodSeconds > 0 else { return value }
        return value / periodSeconds
    }

    /// Which half of which limit the name says: EC2 names its bucket quotas
    /// `<Action> request bucket maximum capacity` and `<Action> request bucket refill rate`.
    ///
    /// Where the name does not say it, the usage metric does: a quota on `CallCount` is a rate.
    func half(of operation: String) -> (isBurst: Bool, isResource: Bool)? {
        if let named = halfByName(of: operation) { return named }
        return countedOperation == operation ? (false, false) : nil
    }

    private func halfByName(of operation: String) -> (isBurst: Bool, isResource: Bool)? {
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
