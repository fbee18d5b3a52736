using Graph.Api.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Features.Imports;

/// <summary>Reads the files of an upload: the body itself, or the parts of a form.</summary>
internal static class UploadReader
{
    /// <summary>Reads them all; at least one.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The name of a body that is the file itself; null when the caller gave none.</param>
    /// <param name="maxBytes">How long the body may be.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="RequestException">No file is of a kind that is read here, or there is none.</exception>
    /// <exception cref="BadHttpRequestException">The body is too long.</exception>
    public static async Task<IReadOnlyList<Upload>> ReadAsync(HttpRequest request, string? name, long maxBytes, CancellationToken cancellationToken)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            // Past the limit the rest is read and thrown away for a while: a client that still sends would find the connection ended and no answer.
            limit.MaxRequestBodySize = request.ContentLength > maxBytes ? null : maxBytes;
        }

        if (request.ContentLength > maxBytes)
        {
            throw new RequestException(
                $"The body has {request.ContentLength} bytes; an import may have {maxBytes} (Graph:MaxImportBytes).", StatusCodes.Status413PayloadTooLarge);
        }

        var type = MediaTypeHeaderValue.TryParse(request.ContentType, out var parsed) ? parsed : null;
        if (type is not null && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return await PartsAsync(request, type, cancellationToken);
        }

        var kind = UploadKinds.ByMediaType(type) ?? throw Unsupported(NotRead($"The body's type is {(string.IsNullOrEmpty(request.ContentType) ? "not given" : request.ContentType)}"));
        return [new Upload(name ?? UploadKinds.DefaultName(type!), kind, await BytesAsync(request.Body, cancellationToken))]; // a kind has a type
    }

    private static async Task<IReadOnlyList<Upload>> PartsAsync(HttpRequest request, MediaTypeHeaderValue type, CancellationToken cancellationToken)
    {
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        if (string.IsNullOrEmpty(boundary))
        {
            throw new RequestException("The multipart/form-data body names no boundary.");
        }

        var uploads = new List<Upload>();
        var reader = new MultipartReader(boundary, request.Body);
        while (await NextAsync(reader, cancellationToken) is { } part)
        {
            if (part.GetContentDispositionHeader() is { } header && header.IsFileDisposition())
            {
                uploads.Add(await UploadAsync(part, header, cancellationToken));
            }
        }

        return uploads.Count == 0 ? throw new RequestException("The form holds no file; add at least one part with a file name.")
            : uploads.TrueForAll(upload => upload.Problem is not null) ? throw Unsupported(uploads[0].Problem ?? "")
            : uploads;
    }

    private static async Task<MultipartSection?> NextAsync(MultipartReader reader, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadNextSectionAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is InvalidDataException || (exception is IOException and not BadHttpRequestException))
        {
            throw new RequestException($"The multipart/form-data body is broken: {exception.Message}");
        }
    }

    private static async Task<Upload> UploadAsync(MultipartSection part, ContentDispositionHeaderValue header, CancellationToken cancellationToken)
    {
        var name = HeaderUtilities.RemoveQuotes(header.FileNameStar.HasValue ? header.FileNameStar : header.FileName).Value ?? "article.txt";
        var type = MediaTypeHeaderValue.TryParse(part.ContentType, out var parsed) ? parsed : null;
        // Browsers send octet-stream, or nothing, for endings their system does not know; the name tells more.
        return (UploadKinds.ByName(name) ?? UploadKinds.ByMediaType(type)) is { } kind
            ? new Upload(name, kind, await BytesAsync(part.Body, cancellationToken))
            : new Upload(name, UploadKind.Other, Array.Empty<byte>()) { Problem = NotRead($"The file '{name}' is {part.ContentType ?? "of no given type"}") };
    }

    private static async Task<byte[]> BytesAsync(Stream stream, CancellationToken cancellationToken)
    {
        var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }

    private static string NotRead(string what) => $"{what}, which is not read here; there are {UploadKinds.Readable}.";

    private static RequestException Unsupported(string problem) => new(problem, StatusCodes.Status415UnsupportedMediaType);
}
