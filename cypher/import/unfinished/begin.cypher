// Notes that work on imports has begun which takes several transactions: to bring them in, or to take them back.
// $id: STRING   $imports: LIST<STRING>   $takesBack: BOOLEAN
CREATE (:Unfinished {id: $id, imports: $imports, takesBack: $takesBack})
