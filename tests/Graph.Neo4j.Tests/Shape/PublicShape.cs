using System.Reflection;
using System.Runtime.CompilerServices;

namespace Graph.Neo4j.Tests.Shape;

/// <summary>The public signatures of an assembly, by reflection, in the form of the driver's list.</summary>
internal static class PublicShape
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<ListedType> Of(Assembly assembly) => assembly.GetExportedTypes()
        .Select(type => new ListedType(Kind(type), TypeName.Of(type), Bases(type), Members(type).DistinctBy(member => member.Key).ToList()))
        .OrderBy(type => type.Name, StringComparer.Ordinal).ToList();

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        _ when type.IsSubclassOf(typeof(Delegate)) => "delegate",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static List<string> Bases(Type type)
    {
        var all = type.GetInterfaces();
        var inherited = all.SelectMany(each => each.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []);
        var own = all.Except(inherited).Select(TypeName.Of);
        return (type.BaseType is { } parent && parent != typeof(object) ? own.Prepend(TypeName.Of(parent)) : own).ToList();
    }

    private static IEnumerable<ListedMember> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetValues(type).Cast<object>().Select(value => new ListedMember(
                MemberKind.Value, false, "", $"{value} = {Convert.ToInt64(value, null)}", null));
        }

        var methods = type.GetMethods(Declared).Where(IsOfItsOwn).Select(Read);
        return type.IsSubclassOf(typeof(Delegate))
            ? methods.Where(method => method.Name == "Invoke")
            : [
                .. type.GetConstructors(Declared).Select(constructor => new ListedMember(
                    MemberKind.Constructor, false, "", type.Name.Split('`')[0], Parameters(constructor))),
                .. type.GetFields(Declared).Select(field => new ListedMember(
                    MemberKind.Property, field.IsStatic, TypeName.Of(field.FieldType), field.Name, null)),
                .. type.GetProperties(Declared).Where(property => IsFirst(Getter(property))).Select(Read),
                .. methods,
            ];
    }

    /// <summary>Equality, what else the compiler adds to records, operators and overrides are no members to list.</summary>
    private static bool IsOfItsOwn(MethodInfo method) =>
        !method.IsSpecialName && method.Name != nameof(Equals) && !method.IsDefined(typeof(CompilerGeneratedAttribute)) && IsFirst(method);

    private static bool IsFirst(MethodInfo method) => method.GetBaseDefinition().DeclaringType == method.DeclaringType;

    private static MethodInfo Getter(PropertyInfo property) =>
        property.GetMethod ?? throw new InvalidOperationException($"{property.DeclaringType}.{property.Name} cannot be read.");

    private static ListedMember Read(PropertyInfo property) => property.GetIndexParameters() is { Length: > 0 } parameters
        ? new ListedMember(MemberKind.Indexer, false, TypeName.Of(property.PropertyType), "this", parameters.Select(Parameter).ToList())
        : new ListedMember(MemberKind.Property, Getter(property).IsStatic, TypeName.Of(property.PropertyType), property.Name, null);

    private static ListedMember Read(MethodInfo method) => new(
        MemberKind.Method, method.IsStatic, TypeName.Of(method.ReturnType), method.Name + TypeName.Arguments(method.GetGenericArguments()), Parameters(method));

    private static List<ListedParameter> Parameters(MethodBase method) => method.GetParameters()
        .Select(Parameter)
        .Select((parameter, index) => index == 0 && method.IsDefined(typeof(ExtensionAttribute)) ? parameter with { Modifier = "this" } : parameter)
        .ToList();

    private static ListedParameter Parameter(ParameterInfo parameter) => new(
        parameter switch
        {
            { IsOut: true } => "out",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) => "params",
            _ => "",
        },
        TypeName.Of(parameter.ParameterType),
        parameter.Name,
        parameter.HasDefaultValue ? "…" : null);
}
