"""The small parts that a sheet's story is made of, one module a part.

Each knows its height at a width and draws itself; none knows a page or a visit.
"""
