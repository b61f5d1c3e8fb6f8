; What our installer does besides electron-builder's. Read as UTF-8. The names in ${…} are given by electron-builder.

; Only for the person who installs: no question that leads to a request for an administrator's password.
!macro customInstallMode
  StrCpy $isForceCurrentInstall "1"
!macroend

; The line of Windows 10 and 11 does not start on older systems, and its own message would be in English.
!macro customInit
  !ifdef NEEDS_WINDOWS_10
    ${IfNot} ${AtLeastWin10}
      MessageBox MB_OK|MB_ICONINFORMATION "这个安装程序用于 Windows 10 和 Windows 11。这台电脑的系统较旧，请使用文件名里带 windows7 的安装程序。" /SD IDOK
      SetErrorLevel 1150
      Quit
    ${EndIf}
  !endif
!macroend

; electron-builder's own association would name the menu entry in English and leave the ending behind on removal.
!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\.ndbg" "" "AnnualReport.ndbg"
  WriteRegStr SHELL_CONTEXT "Software\Classes\.ndbg" "Content Type" "application/x-ndbg"
  WriteRegNone SHELL_CONTEXT "Software\Classes\.ndbg\OpenWithProgids" "AnnualReport.ndbg"
  WriteRegStr SHELL_CONTEXT "Software\Classes\AnnualReport.ndbg" "" "政府信息公开年报文件"
  WriteRegStr SHELL_CONTEXT "Software\Classes\AnnualReport.ndbg\DefaultIcon" "" "$INSTDIR\resources\report-file.ico"
  WriteRegStr SHELL_CONTEXT "Software\Classes\AnnualReport.ndbg\shell" "" "open"
  WriteRegStr SHELL_CONTEXT "Software\Classes\AnnualReport.ndbg\shell\open" "" "用“${PRODUCT_NAME}”打开"
  WriteRegStr SHELL_CONTEXT "Software\Classes\AnnualReport.ndbg\shell\open\command" "" '"$appExe" "%1"'
  ; 打开方式: the program is offered for its own files under its own name.
  WriteRegStr SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}" "FriendlyAppName" "${PRODUCT_NAME}"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\SupportedTypes" ".ndbg" ""
  WriteRegStr SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\shell\open\command" "" '"$appExe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
!macroend

!macro customUnInstall
  ; Another program may have taken the ending since: then it stays.
  ReadRegStr $R0 SHELL_CONTEXT "Software\Classes\.ndbg" ""
  StrCmp $R0 "AnnualReport.ndbg" 0 +2
    DeleteRegKey SHELL_CONTEXT "Software\Classes\.ndbg"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\AnnualReport.ndbg"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
!macroend
