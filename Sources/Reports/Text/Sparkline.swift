/// A row of eight bar heights that shows counts over time.
enum Sparkline {
    /// Returns at most `width` bars; neighbouring counts are added up where there are more.
    ///
    /// A count above zero always shows, so one throttle among thousands stays visible.
    static func bars(_ counts: [Int], width: Int) -> String {
        guard width > 0, !counts.isEmpty else { return "" }
        let columns = min(width, counts.count)
        var sums = [Int](repeating: 0, count: columns)
        for (index, count) in counts.enumerated() {
            let column = Int(Double(index) * Double(columns) / Double(counts.count))
            sums[min(column, columns - 1)] &+= max(0, count)
        }
        let top = sums.max() ?? 0
        let heights = Array("▁▂▃▄▅▆▇█")
        return String(
            sums.map { sum in
                guard sum > 0, top > 0 else { return " " }
                return heights[min(7, Int(Double(sum) / Double(top) * 7.999))]
            }
        )
    }
}
