namespace Graph.Embedded.Storage;

/// <summary>Scans over all elements, page by page.</summary>
internal static class RecordScan
{
    /// <summary>Fills the batch with the places after <paramref name="after"/> that hold an element, and returns how many.</summary>
    public static int Fill<TRecord>(in PagedArray<TRecord> records, long after, Span<long> batch)
        where TRecord : struct, IElementRecord
    {
        var count = 0;
        for (var next = after + 1; next < records.Capacity && count < batch.Length; next = records.NextPage(next))
        {
            var page = records.PageFrom((int)next);
            for (var index = 0; index < page.Length && count < batch.Length; index++)
            {
                if (page[index].Exists)
                {
                    batch[count++] = next + index;
                }
            }
        }

        return count;
    }
}
