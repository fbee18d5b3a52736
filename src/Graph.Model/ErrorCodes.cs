namespace Graph.Model;

/// <summary>Neo4j's error codes that this project raises itself.</summary>
public static class ErrorCodes
{
    /// <summary>A statement that is well formed and yet means nothing.</summary>
    public const string SemanticError = "Neo.ClientError.Statement.SemanticError";

    /// <summary>The statement does not parse, or breaks a rule that can be seen without running it.</summary>
    public const string SyntaxError = "Neo.ClientError.Statement.SyntaxError";

    /// <summary>A value has a type that an operation does not take.</summary>
    public const string TypeError = "Neo.ClientError.Statement.TypeError";

    /// <summary>A function or procedure was given an argument it does not take.</summary>
    public const string ArgumentError = "Neo.ClientError.Statement.ArgumentError";

    /// <summary>A number left its range or was divided by zero.</summary>
    public const string ArithmeticError = "Neo.ClientError.Statement.ArithmeticError";

    /// <summary>A parameter that the statement names was not given.</summary>
    public const string ParameterMissing = "Neo.ClientError.Statement.ParameterMissing";

    /// <summary>An entity that the statement refers to does not exist (any more).</summary>
    public const string EntityNotFound = "Neo.ClientError.Statement.EntityNotFound";

    /// <summary>A writing statement in a read transaction.</summary>
    public const string AccessMode = "Neo.ClientError.Statement.AccessMode";

    /// <summary>A procedure is not known.</summary>
    public const string ProcedureNotFound = "Neo.ClientError.Procedure.ProcedureNotFound";

    /// <summary>A procedure, or a function that Neo4j keeps as one, failed.</summary>
    public const string ProcedureCallFailed = "Neo.ClientError.Procedure.ProcedureCallFailed";

    /// <summary>A unique constraint would be broken, or a node with relationships deleted.</summary>
    public const string ConstraintValidationFailed = "Neo.ClientError.Schema.ConstraintValidationFailed";

    /// <summary>A text that cannot be the name of a label, type or property key.</summary>
    public const string TokenNameError = "Neo.ClientError.Schema.TokenNameError";

    /// <summary>An index is there already.</summary>
    public const string IndexAlreadyExists = "Neo.ClientError.Schema.IndexAlreadyExists";

    /// <summary>An index of that name is there already, over something else.</summary>
    public const string IndexWithNameAlreadyExists = "Neo.ClientError.Schema.IndexWithNameAlreadyExists";

    /// <summary>A constraint of that name is there already, over something else.</summary>
    public const string ConstraintWithNameAlreadyExists = "Neo.ClientError.Schema.ConstraintWithNameAlreadyExists";

    /// <summary>An index is not there.</summary>
    public const string IndexDropFailed = "Neo.DatabaseError.Schema.IndexDropFailed";

    /// <summary>An equivalent rule of the schema is there already.</summary>
    public const string EquivalentSchemaRuleAlreadyExists = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";

    /// <summary>A constraint is there already.</summary>
    public const string ConstraintAlreadyExists = "Neo.ClientError.Schema.ConstraintAlreadyExists";

    /// <summary>The data breaks the constraint that was to be created.</summary>
    public const string ConstraintCreationFailed = "Neo.DatabaseError.Schema.ConstraintCreationFailed";

    /// <summary>A constraint could not be dropped.</summary>
    public const string ConstraintDropFailed = "Neo.DatabaseError.Schema.ConstraintDropFailed";

    /// <summary>A schema statement and a data statement in one transaction.</summary>
    public const string ForbiddenDueToTransactionType = "Neo.ClientError.Transaction.ForbiddenDueToTransactionType";

    /// <summary>A statement that commits by itself in a transaction that somebody else ends.</summary>
    public const string TransactionStartFailed = "Neo.DatabaseError.Transaction.TransactionStartFailed";

    /// <summary>A transaction ran past its time limit.</summary>
    public const string TransactionTimedOut = "Neo.ClientError.Transaction.TransactionTimedOut";

    /// <summary>A transaction was cancelled.</summary>
    public const string TransactionTerminated = "Neo.ClientError.Transaction.Terminated";

    /// <summary>A transaction that has ended was used again.</summary>
    public const string TransactionAccessedAfterEnd = "Neo.ClientError.Transaction.TransactionNotFound";

    /// <summary>A transaction that runs a statement already was asked to run another.</summary>
    public const string TransactionAccessedConcurrently = "Neo.ClientError.Transaction.TransactionAccessedConcurrently";

    /// <summary>More transactions are open than may be.</summary>
    public const string TransactionLimitReached = "Neo.TransientError.Transaction.MaximumTransactionLimitReached";

    /// <summary>A transaction waited too long for another one to end.</summary>
    public const string LockAcquisitionTimeout = "Neo.TransientError.Transaction.LockAcquisitionTimeout";

    /// <summary>A statement ran past its memory limit.</summary>
    public const string OutOfMemory = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";

    /// <summary>A result has more rows than the service may answer; our own code.</summary>
    public const string ResultTooLarge = "Neo.ClientError.Statement.ResultTooLarge";

    /// <summary>The database cannot be reached.</summary>
    public const string DatabaseUnavailable = "Neo.TransientError.General.DatabaseUnavailable";

    /// <summary>A request to the server is malformed.</summary>
    public const string RequestInvalid = "Neo.ClientError.Request.Invalid";

    /// <summary>A database of that name does not exist.</summary>
    public const string DatabaseNotFound = "Neo.ClientError.Database.DatabaseNotFound";

    /// <summary>The statement is right, and cannot be carried out on these values.</summary>
    public const string ExecutionFailed = "Neo.DatabaseError.Statement.ExecutionFailed";

    /// <summary>A command on servers or aliases, which only the system database of a cluster takes.</summary>
    public const string NotSystemDatabase = "Neo.ClientError.Statement.NotSystemDatabaseError";

    /// <summary>A command on databases, users or roles, which a community edition does not have.</summary>
    public const string UnsupportedAdministrationCommand = "Neo.ClientError.Statement.UnsupportedAdministrationCommand";

    /// <summary>Settings of an index that it does not take.</summary>
    public const string InvalidArguments = "Neo.ClientError.General.InvalidArguments";

    /// <summary>An index that a procedure names is not there.</summary>
    public const string IndexNotFound = "Neo.ClientError.Schema.IndexNotFound";

    /// <summary>A file or address could not be loaded.</summary>
    public const string ExternalResourceFailed = "Neo.ClientError.Statement.ExternalResourceFailed";

    /// <summary>Something the engine does not support, refused by name.</summary>
    public const string NotSupported = "Neo.ClientError.Statement.FeatureNotSupported";
}
