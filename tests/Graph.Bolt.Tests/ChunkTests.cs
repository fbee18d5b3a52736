using Graph.Bolt.Transport;

namespace Graph.Bolt.Tests;

public class ChunkTests
{
    private static readonly byte[][] Messages = [[1], [2, 3], Enumerable.Range(0, 300).Select(i => (byte)i).ToArray()];

    [Test]
    public async Task Messages_come_back_however_the_stream_is_split()
    {
        var wire = await WriteAsync(Messages);
        for (var split = 1; split < wire.Length; split++)
        {
            Assert.That(await ReadAllAsync(new PortionedStream(wire, split), Messages.Length), Is.EqualTo(Messages), $"in portions of {split}");
        }
    }

    [Test]
    public async Task A_message_larger_than_a_chunk_is_cut_and_put_together()
    {
        byte[][] messages = [Enumerable.Range(0, ChunkWriter.LargestChunk + 10).Select(i => (byte)i).ToArray()];
        Assert.That(await ReadAllAsync(new PortionedStream(await WriteAsync(messages), 4096), 1), Is.EqualTo(messages));
    }

    [Test]
    public async Task Empty_chunks_between_messages_are_passed_over()
    {
        byte[] wire = [0, 0, 0, 0, .. await WriteAsync([[7]]), 0, 0, .. await WriteAsync([[8]])];
        Assert.That(await ReadAllAsync(new PortionedStream(wire, 1), 2), Is.EqualTo(new byte[][] { [7], [8] }));
    }

    [Test]
    public async Task A_stream_cut_short_anywhere_ends_as_an_end_of_stream()
    {
        var wire = await WriteAsync([[1, 2, 3]]);
        for (var length = 0; length < wire.Length; length++)
        {
            var reader = new ChunkReader(new PortionedStream(wire[..length], 1), TimeProvider.System);
            Assert.That(async () => await reader.ReadMessageAsync(CancellationToken.None), Throws.TypeOf<EndOfStreamException>(), $"cut at {length}");
        }
    }

    [Test]
    public async Task A_message_past_the_limit_is_refused()
    {
        var reader = new ChunkReader(new PortionedStream(await WriteAsync([[1, 2, 3, 4]]), 64), TimeProvider.System, largestMessageBytes: 3);
        Assert.That(async () => await reader.ReadMessageAsync(CancellationToken.None), Throws.TypeOf<ProtocolException>());
    }

    private static async Task<byte[]> WriteAsync(byte[][] messages)
    {
        using var stream = new MemoryStream();
        var writer = new ChunkWriter(stream);
        foreach (var message in messages)
        {
            writer.Add(message);
        }

        await writer.FlushAsync(CancellationToken.None);
        return stream.ToArray();
    }

    private static async Task<List<byte[]>> ReadAllAsync(Stream stream, int count)
    {
        var reader = new ChunkReader(stream, TimeProvider.System);
        var messages = new List<byte[]>();
        for (var i = 0; i < count; i++)
        {
            messages.Add((await reader.ReadMessageAsync(CancellationToken.None)).ToArray());
        }

        return messages;
    }
}
