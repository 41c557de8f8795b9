internal import Events

extension Catalogue {
    /// Returns `limits` with the numbers of Service Quotas in place of the published ones.
    ///
    /// A quota is matched by its code within its service, else by the action that its name or its
    /// usage metric says. The account's own values win over AWS's defaults, whichever come first, and
    /// values of other Regions and accounts are left out. The door follows the quota, but for EC2's
    /// buckets: Service Quotas marks them as not adjustable, and they are raised by a case. An
    /// operation that nothing is published on gets the limit that its quota says.
    public static func overlay(
        _ quotas: [AppliedQuota],
        on limits: [PublishedLimit],
        service: String? = nil,
        operation: String? = nil,
        region: String? = nil,
        account: String? = nil
    ) -> [PublishedLimit] {
        let fitting = quotas.filter { $0.applies(region: region, account: account) }
        let ordered = fitting.filter(\.isDefault) + fitting.filter { !$0.isDefault }
        var isUsed = false
        let result = limits.map { limit in
            var result = limit
            for quota in ordered where isSameService(quota, limit) {
                if result.take(quota, operation: operation) { isUsed = true }
            }
            return result
        }
        guard !isUsed, let service, let operation else { return result }
        var own = PublishedLimit(service: service, operation: operation)
        for quota in ordered where endpointPrefix(forName: quota.serviceCode) == service {
            if own.take(quota, operation: operation) { isUsed = true }
        }
        return isUsed ? [own] + result : result
    }

    private static func isSameService(_ quota: AppliedQuota, _ limit: PublishedLimit) -> Bool {
        if let code = limit.quotaService {
            return code.lowercased() == quota.serviceCode.lowercased()
        }
        return endpointPrefix(forName: quota.serviceCode) == limit.service
    }
}

extension PublishedLimit {
    /// Takes over a quota's number and door where the quota is this limit's, and tells whether it was.
    fileprivate mutating func take(_ quota: AppliedQuota, operation: String?) -> Bool {
        guard let isBurst = isBurst(quota, operation: operation) else { return false }
        if isBurst {
            burst = quota.value
        } else {
            value = kind == .concurrency ? quota.value : quota.valuePerSecond
            if let period = quota.periodSeconds, period > 0 { quotaPeriodSeconds = period }
        }
        isApplied = isApplied || !quota.isDefault
        quotaSource = quota.source
        // The name goes with the code that an increase is asked for by.
        if !isBurst { quotaName = quota.name }
        if quota.isAdjustable {
            isAdjustable = true
            how = "service-quotas"
        } else if how == "service-quotas" {
            isAdjustable = false
            how = nil
        }
        return true
    }

    /// Whether a quota is this limit's burst or its rate; `nil` where it is neither.
    private mutating func isBurst(_ quota: AppliedQuota, operation: String?) -> Bool? {
        if let code = quotaCodes.first(where: { $0.code == quota.quotaCode }) {
            return code.isBurst
        }
        let isNamed =
            operations.count == 1 && !operations[0].contains("*") && !operations[0].hasPrefix("(")
        // A burst and a rate may both come by name; a code of the catalogue's own settles the matter.
        guard quotaCodes.isEmpty || hasCodesByName, operations != ["*"], !isShared,
            category != "unfiltered_and_unpaginated", category != "console_non_mutating",
            let name = isNamed ? operations[0] : operation, let half = quota.half(of: name),
            half.isResource == countsResources
        else { return nil }
        hasCodesByName = true
        quotaCodes.append(QuotaCode(code: quota.quotaCode, isBurst: half.isBurst))
        quotaService = quota.serviceCode
        return half.isBurst
    }
}
