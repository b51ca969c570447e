"""The small changes that are made: those of cosmic-ray that are not idle here, and two more."""

from collections.abc import Iterator
from typing import Any

import parso
from cosmic_ray.operators import (
    boolean_replacer,
    break_continue,
    comparison_operator_replacement,
    exception_replacer,
    number_replacer,
    unary_operator_replacement,
    zero_iteration_for_loop,
)
from cosmic_ray.operators.binary_operator_replacement import operators as binary_operators
from cosmic_ray.operators.operator import Example, Operator

Place = tuple[tuple[int, int], tuple[int, int]]


class RemoveStatement(Operator):
    """Leaves out a call whose result nobody takes, or the setting of an attribute."""

    def mutation_positions(self, node: Any) -> Iterator[Place]:
        """Each statement of that kind."""
        if node.type == "simple_stmt" and _is_removable(node.children[0]):
            yield (node.start_pos, node.end_pos)

    def mutate(self, node: Any, index: int) -> Any:
        """Put `pass` in its place."""
        statement = node.children[0]
        node.children[0] = parso.parse(statement.get_first_leaf().prefix + "pass")
        return node

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """What cosmic-ray asks of an operator."""
        return (Example("f()\n", "pass\n"), Example("self.x = 1\n", "pass\n"))


def _is_removable(statement: Any) -> bool:
    children = getattr(statement, "children", [])
    if statement.type in {"atom_expr", "power"}:
        return children[-1].type == "trailer" and children[-1].children[0].value == "("
    return statement.type == "expr_stmt" and children[0].type in {"atom_expr", "power"}


class DropOperand(Operator):
    """Leaves out one condition of several that are joined by `and` or `or`."""

    def mutation_positions(self, node: Any) -> Iterator[Place]:
        """Each operand."""
        if node.type in {"and_test", "or_test"}:
            for operand in node.children[::2]:
                yield (operand.start_pos, operand.end_pos)

    def mutate(self, node: Any, index: int) -> Any:
        """Leave it out, with the word that joins it."""
        first = node.get_first_leaf().prefix
        del node.children[2 * index : 2 * index + 2]
        if node.children[-1].type == "keyword":
            node.children.pop()
        node.get_first_leaf().prefix = first
        return node

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """What cosmic-ray asks of an operator."""
        return (Example("a and b", "b"), Example("a and b", "a", occurrence=1))


# Left out: what changes annotations (`|`), what only raises a TypeError (a division of text, an
# order of None), and what cannot fail a test that does not fail already.
_BINARY = {"Add_Sub", "Sub_Add", "Mul_Div", "Div_Mul", "Pow_Mul", "FloorDiv_Mul", "Mod_Add"}
_COMPARISONS = {
    *("Lt_LtE", "LtE_Lt", "Gt_GtE", "GtE_Gt", "Lt_Gt", "Gt_Lt", "LtE_GtE", "GtE_LtE"),
    *("Eq_NotEq", "NotEq_Eq", "Is_IsNot", "IsNot_Is"),
}
_UNARY = {"Delete_Not", "USub_UAdd"}


def _chosen(classes: Any, names: set[str]) -> list[type[Operator]]:
    return [one for one in classes if one.__name__.partition("Operator_")[2] in names]


OPERATORS: list[type[Operator]] = [
    RemoveStatement,
    DropOperand,
    boolean_replacer.ReplaceTrueWithFalse,
    boolean_replacer.ReplaceFalseWithTrue,
    boolean_replacer.ReplaceAndWithOr,
    boolean_replacer.ReplaceOrWithAnd,
    boolean_replacer.AddNot,
    break_continue.ReplaceBreakWithContinue,
    break_continue.ReplaceContinueWithBreak,
    exception_replacer.ExceptionReplacer,
    number_replacer.NumberReplacer,
    zero_iteration_for_loop.ZeroIterationForLoop,
    *_chosen(binary_operators(), _BINARY),
    *_chosen(comparison_operator_replacement.operators(), _COMPARISONS),
    *_chosen(unary_operator_replacement.operators(), _UNARY),
]
