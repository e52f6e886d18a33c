using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Pages;

[Erlaubt]
internal sealed class AnmeldenErledigtPage : PageModel;
