using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Pages;

[Erlaubt, Bezeichnung("Wieder angemeldet")]
internal sealed class AnmeldenErledigtPage : PageModel;
