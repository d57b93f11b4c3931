namespace GraphBuilder.Dates;

/// <summary>Units of time, by the numbers that <c>dates.yaml</c> gives them.</summary>
internal enum Unit
{
    Second, Minute, Hour, Day, Weekend, Week, Fortnight, Month, Quarter, Half, Year, Decade, Century,

    /// <summary>A run of days that is no calendar unit.</summary>
    Stretch,
}
