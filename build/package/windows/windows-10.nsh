; The line of Windows 10 and 11; the line of Windows 7 includes installer.nsh alone.
!define NEEDS_WINDOWS_10
!include "${__FILEDIR__}\installer.nsh"
