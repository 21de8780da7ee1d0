<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Wizard::CheckItems</name>
    <message numerus="yes">
        <source>%n entries with the same findings</source>
        <comment>@label</comment>
        <translation>
            <numerusform>%n entry with the same findings</numerusform>
            <numerusform>%n entries with the same findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard::CheckList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>@button</comment>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard::DriversPage</name>
    <message numerus="yes">
        <source>%n requirement(s) not met. Open a row to see how to fix it.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n requirement not met. Open a row to see how to fix it.</numerusform>
            <numerusform>%n requirements not met. Open a row to see how to fix it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not tell. Open a row to see why.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n check could not tell. Open a row to see why.</numerusform>
            <numerusform>%n checks could not tell. Open a row to see why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The drivers are ready. Read %n warning(s) first.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>The drivers are ready. Read %n warning first.</numerusform>
            <numerusform>The drivers are ready. Read %n warnings first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The drivers are ready for some ways. %n requirement(s) rule out others. Open a row to see which.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>The drivers are ready for some ways. %n requirement rules out others. Open the row to see which.</numerusform>
            <numerusform>The drivers are ready for some ways. %n requirements rule out others. Open a row to see which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard::GpuPage</name>
    <message numerus="yes">
        <source>%n graphics card(s) can be given to a virtual machine.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n graphics card can be given to a virtual machine.</numerusform>
            <numerusform>%n graphics cards can be given to a virtual machine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard::RecoveryPage</name>
    <message numerus="yes">
        <source>A run could not be taken back completely, although it was tried at %n start(s) of this computer. The list shows what is still changed.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>A run could not be taken back completely, although it was tried at %n start of this computer. The list shows what is still changed.</numerusform>
            <numerusform>A run could not be taken back completely, although it was tried at %n starts of this computer. The list shows what is still changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard::ReviewPage</name>
    <message numerus="yes">
        <source>%n step(s), in this order, give %1 to %2.</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU, %2 the name of a virtual machine.</extracomment>
        <translation>
            <numerusform>%n step gives %1 to %2.</numerusform>
            <numerusform>%n steps, in this order, give %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), in this order, give %1 to the EFLOW virtual machine.</source>
        <comment>@status</comment>
        <extracomment>%1 is a GPU.</extracomment>
        <translation>
            <numerusform>%n step gives %1 to the EFLOW virtual machine.</numerusform>
            <numerusform>%n steps, in this order, give %1 to the EFLOW virtual machine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard::WindowsPage</name>
    <message numerus="yes">
        <source>Checking this computer. %n check(s) to go.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>Checking this computer. %n check to go.</numerusform>
            <numerusform>Checking this computer. %n checks to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) not met. Open a row to see how to fix it.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n requirement not met. Open a row to see how to fix it.</numerusform>
            <numerusform>%n requirements not met. Open a row to see how to fix it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not tell. Open a row to see why.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>%n check could not tell. Open a row to see why.</numerusform>
            <numerusform>%n checks could not tell. Open a row to see why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer is ready. Read %n warning(s) first.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>This computer is ready. Read %n warning first.</numerusform>
            <numerusform>This computer is ready. Read %n warnings first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer is ready for some ways. %n requirement(s) rule out others. Open a row to see which.</source>
        <comment>@status</comment>
        <translation>
            <numerusform>This computer is ready for some ways. %n requirement rules out others. Open the row to see which.</numerusform>
            <numerusform>This computer is ready for some ways. %n requirements rule out others. Open a row to see which.</numerusform>
        </translation>
    </message>
</context>
</TS>
