internal import Catalogue

/// The way to a higher limit, if there is one.
///
/// Service Quotas only where the quota is adjustable there; a support case where AWS offers one (EC2
/// marks its API buckets as not adjustable in Service Quotas and still takes cases); none where AWS
/// says that the limit cannot be raised.
struct Door: Equatable {
    /// The way.
    var channel: Recommendation.Channel
    /// The setting by which the account raises the limit itself, in words, where there is one.
    var setting: String?
    /// Why this way.
    var reason: String
    /// Where AWS says so.
    var references: [String]

    /// The door to a higher value of a published limit; `nil` stands for a limit not published.
    init(for published: PublishedLimit?) {
        references =
            published.map { limit in
                Catalogue.documents(limit.sources).compactMap(\.url)
            } ?? []
        switch published?.channel {
        case .serviceQuotas:
            channel = .serviceQuotas
            reason =
                "Service Quotas takes requests for this quota"
                + (published?.quotaName.map { " (\"\($0)\")." } ?? ".")
        case .supportCase:
            channel = .supportCase
            reason =
                "This limit is not adjustable in Service Quotas; AWS raises it through a support"
                + " case."
        case .some(.none):
            channel = .none
            setting = published?.setting
            reason =
                setting.map { "No request is needed: the account raises it by itself (\($0))." }
                ?? "AWS does not raise this limit."
        case nil:
            channel = .supportCase
            reason =
                "Nothing is published on whether this limit can be raised, so AWS Support has to"
                + " be asked."
        }
    }
}
