using Graph.Api.Hosting;

namespace Graph.Api.Tests.Hosting;

public sealed class LocalAddressesTests
{
    [TestCase("http://127.0.0.1:5088")]
    [TestCase("http://localhost:0")]
    [TestCase("http://[::1]:80; https://127.0.0.1:443")]
    public void A_service_on_loopback_answers_to_loopback_names_only(string urls) =>
        Assert.That(LocalAddresses.AllowedHosts(LocalAddresses.Parse(urls)), Is.EquivalentTo(new[] { "localhost", "127.0.0.1", "[::1]" }));

    [TestCase("http://0.0.0.0:80")]
    [TestCase("http://*:80")]
    [TestCase("http://+:80")]
    [TestCase("http://127.0.0.1:5088;http://192.168.1.5:5088")]
    [TestCase("http://graph.example:80")]
    public void A_service_on_the_network_answers_to_any_name(string urls) =>
        Assert.That(LocalAddresses.AllowedHosts(LocalAddresses.Parse(urls)), Is.EqualTo(new[] { "*" }));

    [TestCase("5088")]
    [TestCase("ftp://127.0.0.1")]
    [TestCase("http://127.0.0.1:5088/path")]
    [TestCase("")]
    [TestCase("http://127.0.0.1:99999")]
    public void What_cannot_be_listened_on_is_refused(string urls) =>
        Assert.That(() => LocalAddresses.Parse(urls), Throws.TypeOf<FailureException>().With.Message.Contains("http://127.0.0.1:5088"));
}
