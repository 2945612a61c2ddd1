namespace FormLint.Core.Checks;

/// <summary>What a text is for the person who fills in the form.</summary>
public enum PagePart
{
    /// <summary>Label of one field to write in, to pick from or to attach to.</summary>
    Field,

    /// <summary>Question above several choices.</summary>
    Group,
    Checkbox,
    Radio,
    Option,
    Hint,
    Error,

    /// <summary>Button that sends the form or leads to its next step.</summary>
    Submit,
    Link,
    Heading,
    Label,
    Legend,
    Button,
    Paragraph,
    ListItem,
    TableCell,
}
