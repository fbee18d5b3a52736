using System.Globalization;
using Graph.Model;

namespace Graph.Cypher.Syntax;

/// <summary>Writing expressions as text, with the fewest parentheses that keep the tree.</summary>
internal sealed partial class CypherPrinter
{
    private void WriteExpression(Expression expression)
    {
        switch (expression)
        {
            case Expression.Literal literal:
                WriteLiteral(literal.Value);
                break;
            case Expression.Parameter parameter:
                _output.Append('$');
                WriteParameterName(parameter.Name);
                break;
            case Expression.Variable variable:
                WriteName(variable.Name);
                break;
            case Expression.Property property:
                WriteProperty(property.Subject, property.Key);
                break;
            case Expression.Index index:
                WriteIndex(index.Subject, index.Key);
                break;
            case Expression.Slice slice:
                WriteOperand(slice.Subject, Precedence.Postfix);
                WriteOptional("[", slice.From);
                _output.Append(slice.From is null ? "[.." : "..");
                WriteOptional("", slice.To);
                _output.Append(']');
                break;
            case Expression.Unary unary:
                WriteUnary(unary);
                break;
            case Expression.Binary binary:
                WriteBinary(binary);
                break;
            case Expression.ComparisonChain chain:
                WriteChain(chain);
                break;
            default:
                WriteTest(expression);
                break;
        }
    }

    private void WriteTest(Expression expression)
    {
        switch (expression)
        {
            case Expression.IsNull test:
                WriteOperand(test.Operand, Precedence.Sum);
                _output.Append(test.Negated ? " IS NOT NULL" : " IS NULL");
                break;
            case Expression.IsTyped test:
                WriteOperand(test.Operand, Precedence.Sum);
                _output.Append(test.Negated ? " IS NOT :: " : " IS :: ");
                WriteType(test.Type);
                break;
            case Expression.IsNormalized test:
                WriteOperand(test.Operand, Precedence.Sum);
                _output.Append(test.Negated ? " IS NOT " : " IS ").Append(test.Form).Append(" NORMALIZED");
                break;
            case Expression.LabelTest test:
                WriteOperand(test.Operand, Precedence.Postfix);
                _output.Append(':');
                WriteLabel(test.Labels);
                break;
            default:
                WriteAtom(expression);
                break;
        }
    }

    private void WriteLiteral(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.String:
                StringLiteral.Write(_output, value.AsString());
                break;
            case ValueKind.Integer:
                WriteNumber(value.AsInteger());
                break;
            case ValueKind.Float:
                WriteFloat(value.AsFloat());
                break;
            case ValueKind.Boolean:
                _output.Append(value.AsBoolean() ? "true" : "false");
                break;
            default:
                _output.Append("null");
                break;
        }
    }

    private void WriteFloat(double number)
    {
        if (double.IsNaN(number))
        {
            _output.Append("NaN");
        }
        else if (double.IsInfinity(number))
        {
            _output.Append("Infinity");
        }
        else
        {
            var digits = number.ToString("R", CultureInfo.InvariantCulture).Replace("+", "", StringComparison.Ordinal);
            _output.Append(digits).Append(digits.AsSpan().IndexOfAny('.', 'E') < 0 ? ".0" : "");
        }
    }

    private void WriteParameterName(string name)
    {
        if (name.All(char.IsAsciiDigit))
        {
            _output.Append(name);
        }
        else
        {
            WriteName(name);
        }
    }

    private void WriteUnary(Expression.Unary unary)
    {
        _output.Append(unary.Operator switch
        {
            UnaryOperator.Not => "NOT ",
            UnaryOperator.Negate => "- ",
            _ => "+ ",
        });

        // `- 5` would be the number -5, so a literal under a minus keeps its parentheses.
        var isNumber = unary is { Operator: UnaryOperator.Negate, Operand: Expression.Literal { Value.IsNumber: true } };
        WriteOperand(unary.Operand, isNumber ? Precedence.Atom + 1 : unary.Operator == UnaryOperator.Not ? Precedence.Not : Precedence.Sign);
    }

    private void WriteBinary(Expression.Binary binary)
    {
        var precedence = Operators.PrecedenceOf(binary.Operator);
        var isLogical = precedence <= Precedence.And;
        var isGroupingLeft = isLogical || precedence is Precedence.Sum or Precedence.Product or Precedence.Power;
        if (binary.Left is Expression.CaseOperand)
        {
            _output.Append(binary.Operator == BinaryOperator.Equal ? "" : $"{Operators.Spell(binary.Operator)} ");
            WriteOperand(binary.Right, binary.Operator == BinaryOperator.Equal ? Precedence.Or : precedence + 1);
            return;
        }

        WriteOperand(binary.Left, isGroupingLeft ? precedence : precedence + 1);
        _output.Append(' ').Append(Operators.Spell(binary.Operator)).Append(' ');
        WriteOperand(binary.Right, isLogical ? precedence : precedence + 1);
    }

    private void WriteChain(Expression.ComparisonChain chain)
    {
        WriteOperand(chain.Operands[0], Precedence.Predicate);
        for (var index = 0; index < chain.Operators.Count; index++)
        {
            _output.Append(' ').Append(Operators.Spell(chain.Operators[index])).Append(' ');
            WriteOperand(chain.Operands[index + 1], Precedence.Predicate);
        }
    }

    private void WriteOperand(Expression operand, Precedence least)
    {
        var needsParentheses = Operators.PrecedenceOf(operand) < least;
        _output.Append(needsParentheses ? "(" : "");
        WriteExpression(operand);
        _output.Append(needsParentheses ? ")" : "");
    }
}
