global using DatabaseKind = Graph.Testing.DatabaseKind;
