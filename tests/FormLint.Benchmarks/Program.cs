using BenchmarkDotNet.Running;
using FormLint.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(TextSpeed).Assembly).Run(args);
