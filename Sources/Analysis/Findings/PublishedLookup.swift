internal import Catalogue
internal import Events

extension LimitCase {
    /// The published limits that the case's calls meet, narrowest first, with the account's own
    /// values laid over them.
    func publishedLimits(_ quotas: [AppliedQuota], variant: String?) -> [PublishedLimit] {
        // What a function has reserved for itself is published nowhere.
        guard let service = limit.scope.service, let operation = limit.scope.operations.first,
            !isReservedConcurrency
        else { return [] }
        let shape = RequestShape(
            isUnfiltered: variant.map { $0 == "unfiltered" },
            isFromConsole: variant == "console"
        )
        let published = Catalogue.limits(service: service, operation: operation, shape: shape)
            .map { $0.inRegion(limit.scope.region) }
        return Catalogue.overlay(
            quotas,
            on: published,
            service: service,
            operation: operation,
            region: limit.scope.region,
            account: limit.scope.account
        ).filter { published in
            kind == .concurrency
                ? published.kind == .concurrency
                : published.kind != .concurrency && !published.countsResources
        }
    }
}

extension PublishedValue {
    /// The value of a published limit as reports show it, with its source and date.
    init(_ limit: PublishedLimit) {
        let titles = Catalogue.documents(limit.sources).map { document in
            guard let url = document.url else { return document.title }
            return url.hasSuffix(document.title) ? url : document.title + " (" + url + ")"
        }
        self.init(
            source: limit.quotaSource
                ?? (titles.isEmpty
                    ? limit.sources.joined(separator: ", ") : titles.joined(separator: "; ")),
            isApplied: limit.isApplied
        )
        capacity = limit.capacity
        refillPerSecond = limit.refillPerSecond
        let code = limit.quotaCodes.first { !$0.isBurst } ?? limit.quotaCodes.first
        quotaCode = code?.code
        burstQuotaCode = limit.quotaCodes.first { $0.isBurst }?.code
        quotaPeriodSeconds = limit.quotaPeriodSeconds
        quotaServiceCode = limit.quotaService
        quotaName = limit.quotaName
        isAdjustable = limit.channel.map { $0 == .serviceQuotas }
        // The date is that of the document; what Service Quotas says holds when it was asked.
        asOf = limit.quotaSource == nil ? limit.asOf : nil
    }
}
