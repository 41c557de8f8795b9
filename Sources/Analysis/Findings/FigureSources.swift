internal import Catalogue

extension PublishedValue {
    /// Where the value comes from and of what date, as reports cite it: the address alone where the
    /// source is a name with its address in brackets.
    public var origin: String {
        let parts = source.split(separator: " (", maxSplits: 1)
        let isAddressed = parts.count == 2 && parts[1].hasPrefix("http") && parts[1].hasSuffix(")")
        return (isAddressed ? String(parts[1].dropLast()) : source)
            + (asOf.map { ", " + $0 } ?? "")
    }

    /// Whose value it is, and where it comes from: `published; https://…, 2025`.
    var sourceWords: String { (isApplied ? "applied to the account; " : "published; ") + origin }
}

extension CaseStudy {
    /// Where the capacity and the refill rate that the study reasons with come from, with source and
    /// date where these are published.
    var bucketSource: String {
        guard let bucket else { return "not known" }
        guard let published = limitCase.limit.published else { return bucket.basis.rawValue }
        switch bucket.basis {
        case .inferred, .goodput: return bucket.basis.rawValue
        case .published: return published.sourceWords
        case .confirmed: return published.sourceWords + ", and within what this log shows"
        }
    }
}

extension Remedy {
    /// The document behind it, one with an address rather than one without, and its date: its own, or
    /// that of a published limit which rests on the same page.
    var origin: String? {
        let documents = Catalogue.documents(sources)
        guard let document = documents.first(where: { $0.url != nil }) ?? documents.first else {
            return nil
        }
        guard let url = document.url else {
            return document.title + (document.date.map { ", " + $0 } ?? "")
        }
        let limits = Catalogue.limits(service: service, operation: operation)
        let sibling = limits.first { limit in
            Catalogue.documents(limit.sources).contains { $0.url == url }
        }
        return url + ", " + (document.date ?? sibling?.asOf ?? "undated")
    }

    /// `text`, with the source behind it and its date where it states a figure.
    func cited(_ text: String) -> String {
        // A digit within a name, as in EC2, states none.
        let states = text.split { " (/".contains($0) }.contains { $0.first?.isNumber == true }
        guard states, let origin else { return text }
        return text + " (" + origin + ")"
    }
}
