Console.WriteLine("graphbuilder");
