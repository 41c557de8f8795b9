import Analysis

/// A request to raise a quota in Service Quotas, fit for
/// `aws service-quotas request-service-quota-increase`.
struct QuotaIncrease: Equatable {
    /// The service code of Service Quotas.
    var serviceCode: String
    /// The quota code.
    var quotaCode: String
    /// The value to ask for, in the unit of the quota.
    var desiredValue: Double
    /// The Region that the request goes to, where known.
    var region: String?

    /// Creates the first request that Service Quotas would take, or `nil` when it would take none.
    ///
    /// Refill comes before capacity: the code of the burst is asked for only where the quota has no
    /// other, and Service Quotas refuses a value that is not above the present one.
    init?(_ recommendations: [Recommendation]) {
        for advice in recommendations where advice.channel == .serviceQuotas {
            guard let ask = advice.wanted, let quota = ask.quota, let code = quota.quotaCode,
                let service = quota.quotaServiceCode, Self.isCode(code), Self.isCode(service)
            else { continue }
            let isBurst = code == quota.burstQuotaCode
            let wanted = isBurst ? ask.capacityWanted : ask.quotaValue
            let present =
                isBurst
                ? quota.capacity : quota.refillPerSecond.map { $0 * quota.quotaPeriodSeconds }
            guard let wanted, wanted > present ?? 0 else { continue }
            serviceCode = service
            quotaCode = code
            desiredValue = quota.quotaPeriodSeconds == 1 ? wanted : wanted.rounded(.up)
            region = ask.scope.region.flatMap { Self.isCode($0) ? $0 : nil }
            return
        }
        return nil
    }

    /// Whether a name from outside can stand in a command as it is: the pattern of Service Quotas for
    /// codes, `[a-zA-Z][a-zA-Z0-9-]{1,63}` (its API reference, `RequestServiceQuotaIncrease`).
    private static func isCode(_ text: String) -> Bool {
        (2...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { ASCII.isAlphanumeric($0) || $0 == 0x2D }
            && text.utf8.first.map { !ASCII.isDigit($0) && $0 != 0x2D } == true
    }

    /// The request as JSON.
    var json: [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            writer.member("ServiceCode", serviceCode)
            writer.member("QuotaCode", quotaCode)
            writer.member("DesiredValue", desiredValue)
        }
        return writer.bytes + [0x0A]
    }
}
